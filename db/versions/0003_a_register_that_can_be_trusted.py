"""Versions, steps, links, files, bin, journal, kenmerken, offices and merges; rubricering and retention."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    archive = op.create_table(
        "archive", sa.Column("id", sa.Uuid(), nullable=False), sa.PrimaryKeyConstraint("id", name="pk_archive")
    )
    op.bulk_insert(archive, [{"id": uuid4()}])
    op.create_table(
        "letter_version",
        sa.Column("letter_key", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["letter_key"], ["letter.key"], name="fk_letter_version_letter_key_letter"),
        sa.PrimaryKeyConstraint("letter_key", "number", name="pk_letter_version"),
    )
    op.create_table(
        "letter_step",
        sa.Column("letter_key", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["letter_key"], ["letter.key"], name="fk_letter_step_letter_key_letter"),
        sa.PrimaryKeyConstraint("letter_key", "number", name="pk_letter_step"),
    )
    op.create_table(
        "letter_link",
        sa.Column("source_key", sa.Integer(), nullable=False),
        sa.Column("target_key", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["target_key"], ["letter.key"], name="fk_letter_link_target_key_letter"),
        sa.ForeignKeyConstraint(["source_key"], ["letter.key"], name="fk_letter_link_source_key_letter"),
        sa.PrimaryKeyConstraint("source_key", "target_key", "relation", name="pk_letter_link"),
    )
    op.create_index("ix_letter_link_target_key", "letter_link", ["target_key"])
    op.create_table(
        "letter_file",
        sa.Column("letter_key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["letter_key"], ["letter.key"], name="fk_letter_file_letter_key_letter"),
        sa.ForeignKeyConstraint(["sha256"], ["original.sha256"], name="fk_letter_file_sha256_original"),
        sa.PrimaryKeyConstraint("letter_key", "position", name="pk_letter_file"),
    )
    op.create_index("ix_letter_file_sha256", "letter_file", ["sha256"])
    op.create_table(
        "bin",
        sa.Column("letter_key", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["letter_key"], ["letter.key"], name="fk_bin_letter_key_letter"),
        sa.PrimaryKeyConstraint("letter_key", name="pk_bin"),
    )
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
    )
    op.create_index("ix_journal_subject", "journal", ["subject"])
    op.create_table(
        "kenmerk_range",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("mask_text", sa.String(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("drafter", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_kenmerk_range"),
        sa.UniqueConstraint("id", name="uq_kenmerk_range_id"),
    )
    op.create_table(
        "kenmerk",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("kenmerk", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("range_key", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("draft", sa.Uuid(), nullable=True),
        sa.Column("letter", sa.Uuid(), nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["range_key"], ["kenmerk_range.key"], name="fk_kenmerk_range_key_kenmerk_range"),
        sa.PrimaryKeyConstraint("key", name="pk_kenmerk"),
        sa.UniqueConstraint("folded", name="uq_kenmerk_folded"),
    )
    op.create_index("ix_kenmerk_draft", "kenmerk", ["draft"])
    op.create_index("ix_kenmerk_letter", "kenmerk", ["letter"])
    op.create_index("ix_kenmerk_range_key", "kenmerk", ["range_key"])
    op.create_table(
        "tenure",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("ministry", sa.String(), nullable=False),
        sa.Column("party_key", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("acting", sa.Boolean(), nullable=False),
        sa.Column("stand_source", sa.String(), nullable=False),
        sa.Column("stand_as_of", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["party_key"], ["party.key"], name="fk_tenure_party_key_party"),
        sa.PrimaryKeyConstraint("key", name="pk_tenure"),
        sa.UniqueConstraint("id", name="uq_tenure_id"),
    )
    op.create_index("ix_tenure_party_key", "tenure", ["party_key"])
    op.create_table(
        "ministry",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("follows", sa.String(), nullable=False),
        sa.Column("stand_source", sa.String(), nullable=False),
        sa.Column("stand_as_of", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_ministry"),
        sa.UniqueConstraint("code", name="uq_ministry_code"),
    )
    op.create_table(
        "recess",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("stand_source", sa.String(), nullable=False),
        sa.Column("stand_as_of", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_recess"),
    )
    op.create_index("ix_recess_first", "recess", ["first"])
    op.create_table(
        "standing",
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("fact", name="pk_standing"),
    )
    op.create_table(
        "party_merge",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Uuid(), nullable=False),
        sa.Column("merged", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("kept_content", sa.String(), nullable=False),
        sa.Column("moved", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_party_merge"),
        sa.UniqueConstraint("merged", name="uq_party_merge_merged"),
    )
    op.create_index("ix_party_merge_kept", "party_merge", ["kept"])
    op.add_column("party", sa.Column("e_mail", sa.String(), nullable=False, server_default=sa.text("''")))
    for column in (
        sa.Column("draft", sa.Uuid(), nullable=True),
        sa.Column("rubricering_level", sa.String(), nullable=False, server_default="none"),
        sa.Column("rubricering_until", sa.Date(), nullable=True),
        sa.Column("rubricering_event", sa.String(), nullable=False, server_default=sa.text("''")),
        sa.Column("rubricering_markings", sa.String(), nullable=False, server_default="[]"),
        sa.Column("retention_keep", sa.Boolean(), nullable=False, server_default="0"),
        sa.Column("retention_years", sa.Integer(), nullable=True),
        sa.Column("retention_category", sa.String(), nullable=False, server_default=sa.text("''")),
    ):
        op.add_column("letter", column)
    op.create_index("ix_letter_draft", "letter", ["draft"])
    for table in (
        "party", "letter", "letter_version", "letter_step", "letter_link", "letter_file", "bin", "letter_party",
        "paragraph", "draft", "revision", "revision_part", "export", "proposal", "correction",
    ):  # fmt: skip
        # Empty until the program, which knows how, seals what is there.
        op.add_column(table, sa.Column("seal", sa.String(), nullable=True))
    # What is destroyed must leave the index too; its words are put in afresh so that it can forget them.
    op.execute("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)")
    op.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
