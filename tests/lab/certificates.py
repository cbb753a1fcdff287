"""The lab's own certificate authority, made anew for each run: a root, an intermediate, and leaves with every defect.

Leaves with odd dates are signed with `openssl ca`, the one command of OpenSSL 3.0 that takes a start date.
"""

from __future__ import annotations

import datetime
import secrets
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
    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n"
    "extendedKeyUsage={purpose}\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
)
_ISSUER_PAGE = f"authorityInfoAccess=caIssuers;URI:http://{ISSUERS_HOST}/intermediate.der\n"

_ODD_DAYS = {"expired": (-420, -30), "not-yet-valid": (30, 420)}


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
        for name, bits in (("rsa", 2048), ("rsa-1024", 1024)):
            run(["openssl", "genrsa", "-out", self._file(f"{name}.key"), str(bits)])
        for name in ("leaf", "rsa", "rsa-1024"):
            run(["openssl", "pkey", "-in", self._file(f"{name}.key"), "-pubout", "-out", self._file(f"{name}.pub")])
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
        key_name = wanted.kind if wanted.kind in ("rsa", "rsa-1024") else "leaf"
        key = self._file("rsa.key" if wanted.kind == "key-of-another" else f"{key_name}.key")
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
        if wanted.kind == "missing":
            # A server whose files were moved away starts all the same.
            return KeyPair(leaf, key)
        if wanted.kind == "version-1":
            request = self._request(name, "leaf", subject)
            command: list[str | Path] = ["openssl", "x509", "-req", "-in", request, "-days", "60", "-out", leaf]
            run([*command, "-CA", self._file("intermediate.pem"), "-CAkey", self._file("intermediate.key")])
            leaf.write_text(leaf.read_text() + self._file("intermediate.pem").read_text())
            return KeyPair(leaf, key)
        issuer = {"unknown-ca": "unknown", "mail-shield": "mail-shield"}.get(wanted.kind, "intermediate")
        extensions = self._file(f"{name}.ext")
        purpose = "clientAuth" if wanted.kind == "for-clients" else "serverAuth"
        lines = _LEAF.format(purpose=purpose) + (_ISSUER_PAGE if issuer == "intermediate" else "")
        lines += "" if wanted.kind == "common-name-only" else f"subjectAltName={names}\n"
        extensions.write_text(lines)
        digest = "sha1" if wanted.kind == "sha-1" else "sha256"
        if days := wanted.days or _ODD_DAYS.get(wanted.kind):
            self._sign(name, self._request(name, key_name, subject), issuer, extensions, days)
        else:
            self._sign_today(name, subject, key_name, issuer, extensions, digest)
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

    def _sign_today(self, name: str, subject: str, key: str, issuer: str, extensions: Path, digest: str) -> None:
        """In one step, which counts: most worlds have a certificate of their own."""
        command: list[str | Path] = ["openssl", "x509", "-new", "-subj", subject, "-days", "60", f"-{digest}"]
        command += ["-force_pubkey", self._file(f"{key}.pub"), "-set_serial", f"0x{secrets.token_hex(16)}"]
        command += ["-CA", self._file(f"{issuer}.pem"), "-CAkey", self._file(f"{issuer}.key")]
        run([*command, "-extfile", extensions, "-out", self._file(f"{name}.pem")])
