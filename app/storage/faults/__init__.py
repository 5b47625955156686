"""What can be wrong with an archive, looked for concept by concept; `app.storage.verify` puts it together."""
