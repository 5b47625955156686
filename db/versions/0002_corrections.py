"""What a person corrected in a reading, and by which label the right value stands."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("letter_key", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("proposed", sa.String(), nullable=False),
        sa.Column("corrected", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["letter_key"], ["letter.key"], name="fk_correction_letter_key_letter"),
        sa.PrimaryKeyConstraint("key", name="pk_correction"),
    )
    op.create_index("ix_correction_letter_key", "correction", ["letter_key"])
