"""IMAP and POP3: Dovecot, one instance for all worlds with the usual sign-in, one for each other way of signing in, and
one whose OpenSSL knows nothing newer than TLS 1.1.

Which world a client meets is decided by the address that it connects to: `local` blocks choose certificate and
encryption, listeners choose ports. The ways of signing in cannot be chosen so.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from certificates import Authority
from network import SERVERS
from processes import Daemon, first_line
from world import ACCOUNTS_BY_SCRIPT, PASSWORD, Server, SignIn, World

_OLD_OPENSSL = """
openssl_conf = start
[start]
ssl_conf = sections
[sections]
system_default = old
[old]
MinProtocol = TLSv1
MaxProtocol = TLSv1.1
CipherString = DEFAULT@SECLEVEL=0
"""


def start(directory: Path, worlds: list[World], authority: Authority) -> list[Daemon]:
    instances: dict[str, list[tuple[World, Server]]] = defaultdict(list)
    for world in worlds:
        for server in world.servers:
            if server.kind in ("imap", "pop3"):
                instances[_instance(world) if server.tls == "1.3" else "dovecot-old"].append((world, server))
    return [_start(directory / name, name, worlds, servers, authority) for name, servers in instances.items()]


def _instance(world: World) -> str:
    if world.sign_in.account in ACCOUNTS_BY_SCRIPT:
        return "dovecot-script"
    if (world.sign_in.mechanisms, world.sign_in.penalty) == (SignIn().mechanisms, False):
        return "dovecot"
    return "-".join(["dovecot", *world.sign_in.mechanisms, *(["penalty"] if world.sign_in.penalty else [])])


def socket_for_sign_in(directory: Path, world: World) -> Path:
    """Where Postfix asks whether a password is right."""
    has_own = any(server.kind in ("imap", "pop3") and server.tls == "1.3" for server in world.servers)
    return directory / (_instance(world) if has_own else "dovecot") / "sign-in"


def _start(
    directory: Path,
    name: str,
    worlds: list[World],
    servers: list[tuple[World, Server]],
    authority: Authority,
) -> Daemon:
    old = name == "dovecot-old"
    directory.mkdir(parents=True)
    (directory / "mail").mkdir()
    (directory / "mail").chmod(0o777)
    known = [world for world in worlds if world.sign_in.account != "unknown"]
    (directory / "users").write_text("".join(_account(world, directory / "mail") for world in known))
    if name == "dovecot-script":
        (directory / "accounts.lua").write_text(_script(worlds))
        (directory / "nobody").touch()
    openssl = directory / "openssl.cnf"
    openssl.write_text(_OLD_OPENSSL)
    configuration = directory / "dovecot.conf"
    configuration.write_text(_configuration(directory, servers, authority, old))
    daemon = Daemon(
        name,
        SERVERS,
        ["dovecot", "-F", "-c", configuration],
        directory / "daemon.log",
        env={"OPENSSL_CONF": str(openssl)} if old else {},
    )
    world, server = next((w, s) for w, s in servers if s.security != "tls")
    daemon.wait_until(lambda: "Dovecot" in first_line(SERVERS, world.places[server.place].ipv4, server.port))
    return daemon


_PENALTY = "auth_failure_delay = 2 secs"
_NO_PENALTY = """
# A refused sign-in must not slow down the worlds that come after it.
auth_failure_delay = 0
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
"""


def _account(world: World, mail: Path) -> str:
    """A line of the passwd-file, and for a mailbox that stays shut a place that nobody may enter."""
    extra = ""
    if world.sign_in.account == "disabled":
        extra = "::::::nologin=y"
    if world.sign_in.account == "mailbox-shut":
        shut = mail / world.login
        shut.mkdir()
        shut.chmod(0)
    name = world.login.split("@")[0] if world.sign_in.account == "by-local-part" else world.login
    return f"{name}:{{PLAIN}}{PASSWORD}{extra}\n"


# What Dovecot makes of an account, in the words of its own interface for scripts.
_SCRIPT = """
local says = {{
{says}}}
local fails = {{
{fails}}}
function auth_passdb_lookup(request)
  if fails[request.user] then
    return fails[request.user], "decided by the lab"
  end
  if says[request.user] then
    return dovecot.auth.PASSDB_RESULT_OK, {{ password = "{{PLAIN}}{password}", reason = says[request.user] }}
  end
  return dovecot.auth.PASSDB_RESULT_USER_UNKNOWN, "no such user"
end
"""
_RESULTS = {"out-of-order": "INTERNAL_FAILURE", "password-expired": "PASS_EXPIRED"}


def _script(worlds: list[World]) -> str:
    says = "".join(f"  [{_quote(w.login)}] = {_quote(w.sign_in.says)},\n" for w in worlds if w.sign_in.says)
    fails = "".join(
        f"  [{_quote(world.login)}] = dovecot.auth.PASSDB_RESULT_{_RESULTS[world.sign_in.account]},\n"
        for world in worlds
        if world.sign_in.account in _RESULTS
    )
    return _SCRIPT.format(says=says, fails=fails, password=PASSWORD)


def _quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _configuration(directory: Path, servers: list[tuple[World, Server]], authority: Authority, old: bool) -> str:
    # Dovecot's login process crashes where a protocol has no port at all.
    protocols = sorted({server.kind for _, server in servers})
    passwords = f"  driver = passwd-file\n  args = {directory}/users\n"
    if (directory / "accounts.lua").exists():
        passwords = f"  driver = lua\n  args = file={directory}/accounts.lua blocking=no\n"
        # What an account is told is kept, and then nobody knows it.
        passwords += "  result_success = continue\n  result_internalfail = return-fail\n"
        passwords += f"}}\npassdb {{\n  driver = passwd-file\n  args = {directory}/nobody\n"
    text = f"""
base_dir = {directory}/run
state_dir = {directory}/state
log_path = {directory}/log
protocols = {" ".join(protocols)}
mail_location = maildir:{directory}/mail/%u
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
first_valid_gid = 1
passdb {{
{passwords}}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={directory}/mail/%u
}}
auth_mechanisms = {" ".join(servers[0][0].sign_in.mechanisms)}
ssl = yes
ssl_min_protocol = {"TLSv1" if old else "TLSv1.2"}
{"import_environment = $import_environment OPENSSL_CONF" if old else ""}
{"ssl_cipher_list = DEFAULT@SECLEVEL=0" if old else ""}
{_PENALTY if servers[0][0].sign_in.penalty else _NO_PENALTY}
service auth {{
  unix_listener {directory}/sign-in {{
    mode = 0666
  }}
}}
"""
    if "pop3" in protocols:
        text += "protocol pop3 {\n  pop3_lock_session = yes\n}\n"
    for protocol in protocols:
        text += _listeners(protocol, [entry for entry in servers if entry[1].kind == protocol])
    return text + _local_blocks(servers, authority)


def _listeners(protocol: str, servers: list[tuple[World, Server]]) -> str:
    addresses: dict[tuple[int, bool], list[str]] = defaultdict(list)
    for world, server in servers:
        addresses[server.port, server.security == "tls"] += world.places[server.place].both()
    text = f"service {protocol}-login {{\n  service_count = 0\n  process_min_avail = 1\n  process_limit = 8\n"
    for usual in (protocol, f"{protocol}s"):
        text += f"  inet_listener {usual} {{\n    port = 0\n  }}\n"
    for (port, tls), where in addresses.items():
        text += f"  inet_listener {protocol}-{port}-{'tls' if tls else 'plain'} {{\n    address = {' '.join(where)}\n"
        text += f"    port = {port}\n    ssl = {'yes' if tls else 'no'}\n  }}\n"
    return text + "}\n"


def _local_blocks(servers: list[tuple[World, Server]], authority: Authority) -> str:
    blocks: dict[str, str] = {}
    for world, server in servers:
        for address in world.places[server.place].both():
            if server.security == "none":
                settings = "  ssl = no\n  disable_plaintext_auth = no\n"
            else:
                pair = authority.certificate(server.certificate)
                settings = f"  ssl_cert = <{pair.chain}\n  ssl_key = <{pair.key}\n"
            settings += "".join(f"  {setting}\n" for setting in server.settings)
            blocks[address] = f"local {address} {{\n{settings}}}\n"
    fallback = next(server.certificate for _, server in servers if server.security != "none")
    fallback = fallback if fallback.kind != "missing" else replace(fallback, kind="valid")
    pair = authority.certificate(fallback)
    return f"ssl_cert = <{pair.chain}\nssl_key = <{pair.key}\n" + "".join(blocks.values())
