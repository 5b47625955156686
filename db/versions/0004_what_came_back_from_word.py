"""Files that came back from Word, and what was decided of the changes in them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "returned_file",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("revision_key", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("export", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("decided", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["revision_key"], ["revision.key"], name="fk_returned_file_revision_key_revision"),
        sa.ForeignKeyConstraint(["sha256"], ["original.sha256"], name="fk_returned_file_sha256_original"),
        sa.PrimaryKeyConstraint("key", name="pk_returned_file"),
        sa.UniqueConstraint("sha256", name="uq_returned_file_sha256"),
    )
    op.create_index("ix_returned_file_revision_key", "returned_file", ["revision_key"])
