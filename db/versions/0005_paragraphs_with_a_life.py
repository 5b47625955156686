"""Paragraphs with a life: sources that are references, a handling note, who made each version and its steps."""

import sqlalchemy as sa
from alembic import op

from app.storage.older_rows import paragraph_seal_since_5, paragraph_since_5

revision = "0005"
down_revision = "0004"

_TEXTS = {"sources": "'[]'", "handling": "''", "uses": "'[]'", "author": "''", "reason": "''"}


def upgrade() -> None:
    connection = op.get_bind()
    former = [dict(row) for row in connection.exec_driver_sql("SELECT * FROM paragraph").mappings()]
    for name, default in _TEXTS.items():
        op.add_column("paragraph", sa.Column(name, sa.String(), nullable=False, server_default=sa.text(default)))
    op.add_column("paragraph", sa.Column("made", sa.DateTime(), nullable=True))
    for row in former:
        sources = paragraph_since_5(row)["sources"]
        put = "UPDATE paragraph SET sources = ?, seal = ? WHERE key = ?"
        connection.exec_driver_sql(put, (sources, paragraph_seal_since_5(row), row["key"]))
    op.execute("ALTER TABLE paragraph DROP COLUMN source")
    op.create_table(
        "paragraph_step",
        sa.Column("seal", sa.String(), nullable=True),
        sa.Column("paragraph", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("paragraph", "number", name="pk_paragraph_step"),
    )
