"""Reads one target of a repository on disk with the reference client of TUF.

read.py TRUSTED_ROOT REPOSITORY WORK TARGET
"""

import hashlib
import pathlib
import sys
import urllib.parse

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface


class Disk(FetcherInterface):
    """Serves file: URLs as a web server would."""

    def _fetch(self, url):
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(url).path))
        if not path.is_file():
            raise DownloadHTTPError("not found", 404)
        yield path.read_bytes()


def main(trusted, repository, work, target):
    repository = pathlib.Path(repository).resolve().as_uri()
    metadata, targets = pathlib.Path(work, "metadata"), pathlib.Path(work, "targets")
    metadata.mkdir(parents=True)
    targets.mkdir()
    updater = Updater(
        metadata_dir=str(metadata),
        metadata_base_url=f"{repository}/metadata/",
        target_base_url=f"{repository}/targets/",
        target_dir=str(targets),
        fetcher=Disk(),
        bootstrap=pathlib.Path(trusted).read_bytes(),
    )
    updater.refresh()
    info = updater.get_targetinfo(target)
    if info is None:
        sys.exit("no such target")
    path = updater.download_target(info)
    sha256 = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
    root = updater._trusted_set.root.version
    print(f"root {root} target {sha256}")


main(*sys.argv[1:])
