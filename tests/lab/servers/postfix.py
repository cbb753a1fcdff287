"""Submission: Postfix, with one line of `master.cf` for each port of each address of each world.

Sign-in goes to Dovecot. Nothing is ever delivered: all mail is discarded, and every recipient outside is refused first.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from certificates import Authority
from network import SERVERS
from processes import Daemon, first_line, run
from world import Server, World

# What `smtpd` needs around it; the letters are those of master.cf's columns.
_SERVICES = """
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
discard unix - - n - - discard
error unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


def start(
    directory: Path, worlds: list[World], authority: Authority, sign_in: Callable[[World], Path]
) -> list[Daemon]:
    servers = [(world, server) for world in worlds for server in world.servers if server.kind == "submission"]
    if not servers:
        return []
    configuration = directory / "conf"
    configuration.mkdir(parents=True)
    (directory / "data").mkdir()
    run(["chown", "postfix", directory / "data"])
    (directory / "queue").mkdir()
    (configuration / "main.cf").write_text(_main(directory))
    services = "".join(_service(world, server, authority, sign_in(world)) for world, server in servers)
    (configuration / "master.cf").write_text(_SERVICES + services)
    run(["postfix", "-c", configuration, "check"])
    daemon = Daemon(
        "postfix", SERVERS, ["/usr/lib/postfix/sbin/master", "-c", configuration, "-s"], directory / "daemon.log"
    )
    world, server = next((w, s) for w, s in servers if s.security != "tls")
    daemon.wait_until(lambda: "220 " in first_line(SERVERS, world.places[server.place].ipv4, server.port))
    return [daemon]


def _main(directory: Path) -> str:
    return f"""
compatibility_level = 3.6
queue_directory = {directory}/queue
data_directory = {directory}/data
maillog_file_prefixes = {directory}
maillog_file = {directory}/log
myhostname = submission.mailhaven-lab.example
mydestination =
alias_maps =
alias_database =
default_transport = discard
local_transport = discard
inet_protocols = all
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_tls_auth_only = yes
smtpd_tls_loglevel = 1
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_error_sleep_time = 0
"""


def _service(world: World, server: Server, authority: Authority, sign_in: Path) -> str:
    options = [f"smtpd_tls_wrappermode={'yes' if server.security == 'tls' else 'no'}", f"smtpd_sasl_path={sign_in}"]
    if server.security == "none":
        options += ["smtpd_tls_security_level=none", "smtpd_tls_auth_only=no"]
    else:
        pair = authority.certificate(server.certificate)
        options += [
            f"smtpd_tls_security_level={'encrypt' if server.security == 'tls' else 'may'}",
            f"smtpd_tls_chain_files={pair.key},{pair.chain}",
        ]
    if server.tls == "1.1":
        for setting in ("smtpd_tls_protocols", "smtpd_tls_mandatory_protocols"):
            options.append(f"{{ {setting} = TLSv1, TLSv1.1 }}")
        options += ["smtpd_tls_ciphers=low", "smtpd_tls_mandatory_ciphers=low", "tls_low_cipherlist=ALL:@SECLEVEL=0"]
    if world.sign_in.account == "sender-of-another":
        # Else Postfix would say so only to a recipient, and none is ever named.
        options += ["smtpd_delay_reject=no", "smtpd_sender_restrictions=reject_sender_login_mismatch"]
        options.append(f"{{ smtpd_sender_login_maps = inline:{{{world.login}=somebody-else}} }}")
    options += [f"{{ {setting} }}" for setting in server.settings]
    lines = ""
    for address in world.places[server.place].both():
        where = f"[{address}]" if ":" in address else address
        lines += f"{where}:{server.port} inet n - n - - smtpd\n" + "".join(f"  -o {option}\n" for option in options)
    return lines
