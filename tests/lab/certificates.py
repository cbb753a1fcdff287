"""The lab's own certificate authority, made anew for each run: a root, an intermediate, and leaves with every defect.

Leaves are signed with `openssl ca`, the one command of OpenSSL 3.0 that takes a start date.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from processes import run
from world import Certificate

ISSUERS_HOST = "pki.mailhaven-lab.example"

_CONFIGURATION = """
[ca]
default_ca = lab
[lab]
database = {directory}/index.txt
rand_serial = yes
new_certs_dir = {directory}/issued
default_md = sha256
unique_subject = no
policy = anything
[anything]
commonName = supplied
organizationName = optional
[req]
distinguished_name = subject
prompt = no
[subject]
"""
_AUTHORITY = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
_LEAF = (
    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\n"
    "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\nsubjectAltName={names}\n"
)
_ISSUER_PAGE = f"authorityInfoAccess=caIssuers;URI:http://{ISSUERS_HOST}/intermediate.der\n"


@dataclass(frozen=True)
class KeyPair:
    """What a server is configured with: its certificate with whatever it sends along, and the key."""

    chain: Path
    key: Path


class Authority:
    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.root = directory / "root.pem"
        self._now = datetime.datetime.now(datetime.UTC)
        self._made: dict[Certificate, KeyPair] = {}

    def make(self) -> None:
        """The root that the client trusts, the intermediate, and another root that it does not know."""
        (self.directory / "issued").mkdir(parents=True)
        (self.directory / "index.txt").touch()
        self._file("openssl.cnf").write_text(_CONFIGURATION.format(directory=self.directory))
        self._file("authority.ext").write_text(_AUTHORITY)
        for name, subject in (
            ("root", "/CN=Mailhaven Lab Root/O=Mailhaven Lab"),
            ("unknown", "/CN=Kestrel Works Private Root/O=Kestrel Works"),
            ("mail-shield", "/CN=Norton Web\\/Mail Shield Root/O=Norton Web\\/Mail Shield"),
        ):
            self._key(name)
            self._self_sign(name, subject, _AUTHORITY)
        self._key("intermediate")
        self._key("leaf")
        request = self._request("intermediate", "intermediate", "/CN=Mailhaven Lab Intermediate/O=Mailhaven Lab")
        self._sign("intermediate", request, "root", self._file("authority.ext"), (-3650, 3650))
        run(["openssl", "x509", "-in", self._file("intermediate.pem"), "-outform", "DER", "-out", self.issuer_page])

    @property
    def issuer_page(self) -> Path:
        """The intermediate as the address in the leaves offers it."""
        return self._file("intermediate.der")

    def certificate(self, wanted: Certificate) -> KeyPair:
        if wanted not in self._made:
            self._made[wanted] = self._issue(wanted, f"leaf-{len(self._made)}")
        return self._made[wanted]

    def _issue(self, wanted: Certificate, name: str) -> KeyPair:
        key = self._file("leaf.key")
        names = ",".join(f"DNS:{host}" for host in wanted.names)
        subject = f"/CN={wanted.names[0]}"
        leaf = self._file(f"{name}.pem")
        if wanted.kind == "self-signed":
            # What `openssl req -x509` makes unasked, and most home servers have: an authority as its own leaf.
            self._self_sign(name, subject, f"basicConstraints=critical,CA:TRUE\nsubjectAltName={names}\n", "leaf")
            return KeyPair(leaf, key)
        if wanted.kind == "self-signed-leaf":
            self._self_sign(name, subject, f"basicConstraints=critical,CA:FALSE\nsubjectAltName={names}\n", "leaf")
            return KeyPair(leaf, key)
        issuer = {"unknown-ca": "unknown", "mail-shield": "mail-shield"}.get(wanted.kind, "intermediate")
        extensions = self._file(f"{name}.ext")
        extensions.write_text(_LEAF.format(names=names) + (_ISSUER_PAGE if issuer == "intermediate" else ""))
        days = {"expired": (-420, -30), "not-yet-valid": (30, 420)}.get(wanted.kind, (-30, 60))
        self._sign(name, self._request(name, "leaf", subject), issuer, extensions, days)
        if wanted.kind != "missing-intermediate":
            leaf.write_text(leaf.read_text() + self._file(f"{issuer}.pem").read_text())
        return KeyPair(leaf, key)

    def _file(self, name: str) -> Path:
        return self.directory / name

    def _key(self, name: str) -> None:
        run(["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", self._file(f"{name}.key")])

    def _request(self, name: str, key: str, subject: str) -> Path:
        request = self._file(f"{name}.csr")
        command: list[str | Path] = ["openssl", "req", "-new", "-config", self._file("openssl.cnf"), "-subj", subject]
        run([*command, "-key", self._file(f"{key}.key"), "-out", request])
        return request

    def _self_sign(self, name: str, subject: str, extensions: str, key: str | None = None) -> None:
        command: list[str | Path] = [
            "openssl",
            "req",
            "-x509",
            "-config",
            self._file("openssl.cnf"),
            "-days",
            "3650",
            "-subj",
            subject,
        ]
        for extension in extensions.splitlines():
            command += ["-addext", extension]
        run([*command, "-key", self._file(f"{key or name}.key"), "-out", self._file(f"{name}.pem")])

    def _sign(self, name: str, request: Path, issuer: str, extensions: Path, days: tuple[int, int]) -> None:
        start, end = (f"{self._now + datetime.timedelta(days=day):%Y%m%d%H%M%SZ}" for day in days)
        command: list[str | Path] = ["openssl", "ca", "-batch", "-notext", "-config", self._file("openssl.cnf")]
        command += ["-cert", self._file(f"{issuer}.pem"), "-keyfile", self._file(f"{issuer}.key")]
        command += ["-in", request, "-out", self._file(f"{name}.pem"), "-extfile", extensions]
        run([*command, "-startdate", start, "-enddate", end])
