"""What Alembic runs: the migrations in `versions`, on the connection that is handed in.

Migrations speak of tables by name and never import `app`, so that an old one does today what it did then. The search
index and its shadow tables are SQLite's own business and are left out of every comparison.
"""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    include_name=lambda name, kind, _: not (kind == "table" and str(name).startswith("search_index")),
)
with context.begin_transaction():
    context.run_migrations()
