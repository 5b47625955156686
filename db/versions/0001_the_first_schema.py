"""The first schema: letters, parties, the library, drafts, proposals, and the search index over the letters."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _create_originals()
    _create_parties()
    _create_letters()
    _create_paragraphs()
    _create_drafts()
    _create_revisions()
    _create_proposals()
    _create_search()


def _create_originals() -> None:
    op.create_table(
        "original",
        _text("sha256"),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_original"),
    )


def _create_parties() -> None:
    name = ("surname", "prefix", "initials", "partner", "titles_before", "titles_after")
    address = [
        f"{of}_{field}" for of in ("address", "visiting") for field in ("street", "postcode", "place", "country")
    ]
    op.create_table(
        "party",
        _key(),
        _id(),
        *[_text(f"name_{field}", nullable=True) for field in name],
        sa.Column("name_belgian", sa.Boolean(), nullable=True),
        *[_text(column) for column in ("form", "function", "organisation", *address, "website", "salutation")],
        _text("slug"),
        _text("folded_slug"),
        sa.PrimaryKeyConstraint("key", name="pk_party"),
        sa.UniqueConstraint("id", name="uq_party_id"),
    )
    _index("party", "folded_slug")


def _create_letters() -> None:
    op.create_table(
        "letter",
        _key(),
        _id(),
        *[_text(column) for column in ("direction", "kind", "status", "subject", "text", "text_sha256")],
        *[_text(f"{whose}_{how}", nullable=True) for how in ("kenmerk", "folded") for whose in ("our", "their")],
        *[sa.Column(column, sa.Date(), nullable=True) for column in ("dated", "received", "sent", "day")],
        *[_text(f"original_{column}", nullable=True) for column in ("sha256", "name", "media_type")],
        sa.ForeignKeyConstraint(["original_sha256"], ["original.sha256"], name="fk_letter_original_sha256_original"),
        sa.PrimaryKeyConstraint("key", name="pk_letter"),
        sa.UniqueConstraint("id", name="uq_letter_id"),
        sa.UniqueConstraint("original_sha256", name="uq_letter_original_sha256"),
    )
    _index("letter", "day", "our_folded", "their_folded")
    op.create_table(
        "letter_party",
        sa.Column("letter_key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("role"),
        _text("shown"),
        sa.Column("party_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["letter_key"], ["letter.key"], name="fk_letter_party_letter_key_letter"),
        sa.ForeignKeyConstraint(["party_key"], ["party.key"], name="fk_letter_party_party_key_party"),
        sa.PrimaryKeyConstraint("letter_key", "position", name="pk_letter_party"),
    )
    _index("letter_party", "party_key")


def _create_paragraphs() -> None:
    op.create_table(
        "paragraph",
        _key(),
        _id(),
        sa.Column("version", sa.Integer(), nullable=False),
        *[_text(column) for column in ("slug", "folded_slug", "title", "topic", "body", "tags", "register", "owner")],
        _text("state"),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        _text("source"),
        _text("variables"),
        sa.PrimaryKeyConstraint("key", name="pk_paragraph"),
        sa.UniqueConstraint("id", "version", name="uq_paragraph_id_version"),
    )
    _index("paragraph", "folded_slug")


def _create_drafts() -> None:
    op.create_table(
        "part",
        _text("sha256"),
        _text("content"),
        sa.PrimaryKeyConstraint("sha256", name="pk_part"),
    )
    op.create_table(
        "draft",
        _key(),
        _id(),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
        sa.UniqueConstraint("id", name="uq_draft_id"),
    )


def _create_revisions() -> None:
    op.create_table(
        "revision",
        _key(),
        _id(),
        sa.Column("draft_key", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("previous", sa.Integer(), nullable=True),
        sa.Column("made", sa.DateTime(), nullable=False),
        _text("kind"),
        sa.Column("answers", sa.Uuid(), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        _text("facts"),
        sa.ForeignKeyConstraint(["answers"], ["letter.id"], name="fk_revision_answers_letter"),
        sa.ForeignKeyConstraint(["draft_key"], ["draft.key"], name="fk_revision_draft_key_draft"),
        sa.PrimaryKeyConstraint("key", name="pk_revision"),
        sa.UniqueConstraint("draft_key", "number", name="uq_revision_draft_key_number"),
        sa.UniqueConstraint("id", name="uq_revision_id"),
    )
    op.create_table(
        "revision_part",
        sa.Column("revision_key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("part_sha256"),
        sa.ForeignKeyConstraint(["part_sha256"], ["part.sha256"], name="fk_revision_part_part_sha256_part"),
        sa.ForeignKeyConstraint(["revision_key"], ["revision.key"], name="fk_revision_part_revision_key_revision"),
        sa.PrimaryKeyConstraint("revision_key", "position", name="pk_revision_part"),
    )
    _index("revision_part", "part_sha256")
    op.create_table(
        "export",
        _key(),
        sa.Column("revision_key", sa.Integer(), nullable=False),
        _text("sha256"),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["revision_key"], ["revision.key"], name="fk_export_revision_key_revision"),
        sa.ForeignKeyConstraint(["sha256"], ["original.sha256"], name="fk_export_sha256_original"),
        sa.PrimaryKeyConstraint("key", name="pk_export"),
    )
    _index("export", "revision_key", "sha256")


def _create_proposals() -> None:
    op.create_table(
        "proposal",
        *[_text(column) for column in ("sha256", "name", "media_type")],
        sa.Column("offered", sa.Date(), nullable=False),
        *[_text(f"extract_{column}") for column in ("blocks", "plain", "properties")],
        sa.Column("extract_pages", sa.Integer(), nullable=True),
        _text("reading"),
        sa.ForeignKeyConstraint(["sha256"], ["original.sha256"], name="fk_proposal_sha256_original"),
        sa.PrimaryKeyConstraint("sha256", name="pk_proposal"),
    )


def _create_search() -> None:
    op.create_table(
        "search_text",
        _key(),
        *[_text(column) for column in ("subject", "kenmerken", "names", "body")],
        sa.ForeignKeyConstraint(["key"], ["letter.key"], name="fk_search_text_key_letter"),
        sa.PrimaryKeyConstraint("key", name="pk_search_text"),
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5(subject, kenmerken, names, body, content='search_text', "
        "content_rowid='key', tokenize='unicode61 remove_diacritics 2')"
    )


def _key() -> sa.Column[int]:
    return sa.Column("key", sa.Integer(), nullable=False)


def _id() -> sa.Column[object]:
    return sa.Column("id", sa.Uuid(), nullable=False)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])
