#!/usr/bin/env python3
"""Publishes a release with python-tuf, an implementation that shares no code with ours.

publish.py DIRECTORY makes
  DIRECTORY/initial_root.json   version 1 of the root, as it comes with a product
  DIRECTORY/1/                  a first edition of the repository
  DIRECTORY/2/                  the next one: a new root key, a new release, all versions one up

The root needs two of three keys, one of each kind; the releases of one model are delegated to a
role whose name needs encoding. A release has two files, each one blob. Everything is good for a
hundred years, so that a copy can be kept.
Needs: pip install tuf 'securesystemslib[crypto]'
"""

import hashlib
import json
import sys
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import quote

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

EXPIRES = datetime(2126, 1, 1, tzinfo=timezone.utc)
TEAM = "cabin/team"


class Repository:
    def __init__(self):
        kinds = [
            CryptoSigner.generate_ed25519,
            CryptoSigner.generate_ecdsa,
            CryptoSigner.generate_rsa,
        ]
        self.root_signers = [kind() for kind in kinds]
        self.signers = {
            "timestamp": CryptoSigner.generate_ed25519(),
            "snapshot": CryptoSigner.generate_ecdsa(),
            "targets": CryptoSigner.generate_rsa(),
            TEAM: CryptoSigner.generate_ed25519(),
        }
        self.root = Root(expires=EXPIRES, consistent_snapshot=True)
        for signer in self.root_signers:
            self.root.add_key(signer.public_key, "root")
        self.root.roles["root"].threshold = 2
        for role in ["timestamp", "snapshot", "targets"]:
            self.root.add_key(self.signers[role].public_key, role)
        self.top = Targets(expires=EXPIRES)
        paths = ["models/cabin-mini/*.json"]
        team = DelegatedRole(TEAM, [], 1, True, paths)
        self.top.delegations = Delegations({}, {TEAM: team})
        self.top.add_key(self.signers[TEAM].public_key, TEAM)
        self.team = Targets(expires=EXPIRES)
        self.snapshot = Snapshot(expires=EXPIRES)
        self.timestamp = Timestamp(expires=EXPIRES)
        for signed in [self.root, self.top, self.team, self.snapshot, self.timestamp]:
            signed.version = 0  # counted up when published
        self.files = {}

    def add_release(self, version, counter):
        path = f"models/cabin-mini/{version}.json"
        contents = {
            "config.json": b'{"model_type": "qwen2"}',
            "model.safetensors": b"".join(
                hashlib.sha256(f"{version} {at}".encode()).digest() for at in range(200)
            ),
        }
        manifest = {
            "format": "cabind.release.1",
            "name": "cabin-mini",
            "version": version,
            "counter": counter,
            "min_cabind": "0.1.0",
            "hardware": ["any"],
            "files": [self.add_file(*file) for file in contents.items()],
            "trial": {"trial_seconds": 60},
        }
        manifest = json.dumps(manifest).encode()
        target = TargetFile.from_data(path, manifest, ["sha256", "sha512"])
        target.unrecognized_fields["custom"] = {
            "cabind": {
                "name": "cabin-mini",
                "version": version,
                "counter": counter,
                "hardware": ["any"],
                "min_cabind": "0.1.0",
                "size_bytes": sum(map(len, contents.values())),
                "wave_percent": 100 if counter == 1 else 25,
            }
        }
        self.team.targets[path] = target
        parent, name = path.rsplit("/", 1)
        for algorithm in ["sha256", "sha512"]:
            prefix = hashlib.new(algorithm, manifest).hexdigest()
            self.files[f"targets/{parent}/{prefix}.{name}"] = manifest

    def add_file(self, path, content):
        sha256 = hashlib.sha256(content).hexdigest()
        self.files[f"blobs/{sha256}"] = content
        chunk = {"length": len(content), "sha256": sha256, "stored": {"raw": {"offset": 0}}}
        return {"path": path, "length": len(content), "sha256": sha256, "chunks": [chunk]}

    def publish_root(self, signers):
        self.root.version += 1
        data = self.sign(self.root, signers)
        self.files[f"metadata/{self.root.version}.root.json"] = data
        return data

    def publish(self):
        roles = [(TEAM, self.team), ("targets", self.top)]
        for name, signed in roles:
            signed.version += 1
            data = self.sign(signed, [self.signers[name]])
            self.files[f"metadata/{signed.version}.{quote(name, '')}.json"] = data
            self.snapshot.meta[f"{name}.json"] = MetaFile.from_data(
                signed.version, data, ["sha256"]
            )
        self.snapshot.version += 1
        data = self.sign(self.snapshot, [self.signers["snapshot"]])
        self.files[f"metadata/{self.snapshot.version}.snapshot.json"] = data
        self.timestamp.snapshot_meta = MetaFile.from_data(
            self.snapshot.version, data, ["sha256"]
        )
        self.timestamp.version += 1
        data = self.sign(self.timestamp, [self.signers["timestamp"]])
        self.files["metadata/timestamp.json"] = data

    @staticmethod
    def sign(signed, signers):
        metadata = Metadata(signed)
        for signer in signers:
            metadata.sign(signer, append=True)
        return metadata.to_bytes(JSONSerializer(compact=False))

    def write(self, directory):
        for name, data in self.files.items():
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


def main(directory):
    directory.mkdir(parents=True, exist_ok=True)
    repository = Repository()
    ed25519, ecdsa, rsa = repository.root_signers
    initial = repository.publish_root([ecdsa, rsa])
    (directory / "initial_root.json").write_bytes(initial)
    repository.add_release("1.0.0", 1)
    repository.publish()
    repository.write(directory / "1")

    # The RSA key is lost; another takes its place.
    fresh = CryptoSigner.generate_ecdsa()
    repository.root.revoke_key(rsa.public_key.keyid, "root")
    repository.root.add_key(fresh.public_key, "root")
    repository.publish_root([ed25519, ecdsa])
    repository.add_release("1.1.0", 2)
    repository.publish()
    repository.write(directory / "2")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
