"""The same empty archive the tests of storage have."""

from tests.storage.conftest import archive, empty_folder, folder

__all__ = ["archive", "empty_folder", "folder"]
