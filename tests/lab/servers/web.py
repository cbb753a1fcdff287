"""Web pages: nginx serves the domains' autoconfig documents, the public provider database and the authority's page.

It also is the `tls-front` of some mail servers: it encrypts for a server on port 143 behind it, as many hosters do.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from certificates import Authority
from network import AUTHORITY_PAGES, CHECK_PAGE, DATABASE, SERVERS, WELCOME_PAGE
from processes import Daemon, attempt, in_namespace, run
from servers.dns import DATABASE_HOST
from world import Addresses, Certificate, Document, Endpoint, Server, World

_STREAM_MODULE = "/usr/lib/nginx/modules/ngx_stream_module.so"
_PROTOCOLS = {
    "1.1": "TLSv1 TLSv1.1",
    "1.2": "TLSv1.2",
    "1.2-rsa": "TLSv1.2",
    "1.2-dhe": "TLSv1.2",
    "1.3": "TLSv1.2 TLSv1.3",
}
# Old keys and seals may be shown too: it is for the program to refuse them.
_CIPHERS = {
    "1.1": "ALL:@SECLEVEL=0",
    "1.2": "DEFAULT:@SECLEVEL=0",
    "1.2-rsa": "AES128-SHA:@SECLEVEL=0",
    "1.2-dhe": "DHE-RSA-AES256-GCM-SHA384:@SECLEVEL=0",
    "1.3": "DEFAULT:@SECLEVEL=0",
}
_SOCKET_TYPES = {"tls": "SSL", "starttls": "STARTTLS", "none": "plain"}


def start(directory: Path, worlds: list[World], authority: Authority) -> list[Daemon]:
    pages = directory / "pages"
    pages.mkdir(parents=True)
    (directory / "exchange.pem").write_text(_exchange_group())
    _write_pages(pages, worlds, authority)
    configuration = directory / "nginx.conf"
    configuration.write_text(_configuration(directory, pages, worlds, authority))
    command: list[str | Path] = ["nginx", "-p", directory, "-e", directory / "error.log", "-c", configuration]
    daemon = Daemon("nginx", SERVERS, command, directory / "daemon.log")
    question = ["curl", "-s", "-o", "/dev/null", f"http://{AUTHORITY_PAGES.ipv4}/intermediate.der"]
    daemon.wait_until(lambda: attempt(in_namespace(SERVERS, question)).returncode == 0)
    return [daemon]


def access_log(directory: Path) -> Path:
    return directory / "access.log"


def document_address(world: World, document: Document) -> str:
    """Where the program must look for a document."""
    return "https://{}/{}".format(*_document(world, document))


def _document(world: World, document: Document) -> tuple[str, str]:
    return {
        "autoconfig": (f"autoconfig.{world.domain}", "mail/config-v1.1.xml"),
        "well-known": (world.domain, ".well-known/autoconfig/mail/config-v1.1.xml"),
        "autodiscover": (f"autodiscover.{world.domain}", "autodiscover/autodiscover.xml"),
        "ispdb": (DATABASE_HOST, f"autoconfig/v1.1/{document.domain}"),
    }[document.source]


def _write_pages(pages: Path, worlds: list[World], authority: Authority) -> None:
    (pages / "database").mkdir(parents=True)
    (pages / "authority").mkdir()
    (pages / "check").mkdir()
    (pages / "check" / "check_network_status.txt").write_text("NetworkManager is online\n")
    (pages / "authority" / "intermediate.der").write_bytes(authority.issuer_page.read_bytes())
    for world in worlds:
        site = pages / world.name
        site.mkdir()
        (site / "index.html").write_text(f"<!doctype html><title>{world.domain}</title><h1>{world.domain}</h1>\n")
        for document in world.documents:
            root = pages / ("database" if document.source == "ispdb" else world.name)
            path = root / _document(world, document)[1]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(document.text or _autoconfig(world, document))


def _autoconfig(world: World, document: Document) -> str:
    domain = escape(document.domain)
    assert document.incoming is not None and document.outgoing is not None
    outgoing = _server("outgoingServer", "smtp", document.outgoing)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="{domain}">
    <domain>{domain}</domain>
    <displayName>{escape(world.name)}</displayName>
    <displayShortName>{escape(world.name)}</displayShortName>
{_server("incomingServer", document.incoming.service, document.incoming)}{outgoing}  </emailProvider>
</clientConfig>
"""


def _server(element: str, kind: str, endpoint: Endpoint) -> str:
    return f"""    <{element} type="{kind}">
      <hostname>{escape(endpoint.host)}</hostname>
      <port>{endpoint.port}</port>
      <socketType>{_SOCKET_TYPES[endpoint.security]}</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>password-cleartext</authentication>
    </{element}>
"""


def _configuration(directory: Path, pages: Path, worlds: list[World], authority: Authority) -> str:
    servers = _block(DATABASE, 443, pages / "database", authority, Certificate("valid", (DATABASE_HOST,)))
    servers += _block(AUTHORITY_PAGES, 80, pages / "authority", authority, None)
    servers += _block(CHECK_PAGE, 80, pages / "check", authority, None)
    servers += _welcome(WELCOME_PAGE)
    for world in worlds:
        for server in (server for server in world.servers if server.kind == "web"):
            certificate = server.certificate if server.security == "tls" else None
            servers += _block(world.places[server.place], server.port, pages / world.name, authority, certificate)
        for server in (server for server in world.servers if server.kind == "knows-no-name"):
            servers += _nameless(world.places[server.place], server.port)
    fronts = "".join(
        _front(world.places[server.place], server, authority, directory / "exchange.pem")
        for world in worlds
        for server in world.servers
        if server.kind == "tls-front"
    )
    return f"""
load_module {_STREAM_MODULE};
daemon off;
worker_processes 1;
user root;
pid {directory}/pid;
error_log {directory}/error.log;
events {{
  worker_connections 512;
}}
http {{
  # This version of nginx does not know 1.3 by itself.
  ssl_protocols {_PROTOCOLS["1.3"]};
  log_format lab '$host $scheme $server_port "$request" $status';
  access_log {access_log(directory)} lab;
  default_type text/xml;
  types {{
    text/html html;
    application/pkix-cert der;
  }}
  client_body_temp_path {directory}/body;
  proxy_temp_path {directory}/proxy;
  fastcgi_temp_path {directory}/fastcgi;
  uwsgi_temp_path {directory}/uwsgi;
  scgi_temp_path {directory}/scgi;
{servers}}}
stream {{
{fronts}}}
"""


def _exchange_group() -> str:
    """A group of RFC 7919 for DHE, without which nginx offers none."""
    return run(["openssl", "genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048"])


def _nameless(where: Addresses, port: int) -> str:
    """Says of every name that it does not serve it (RFC 6066 section 3)."""
    return (
        f"  server {{\n    listen {where.ipv4}:{port} ssl;\n    listen [{where.ipv6}]:{port} ssl;\n"
        "    ssl_reject_handshake on;\n  }\n"
    )


def _front(where: Addresses, server: Server, authority: Authority, group: Path) -> str:
    pair = authority.certificate(server.certificate)
    # A name with a variable in it is looked for when a hello comes, and then it is not there.
    late = "$ssl_server_name" if server.certificate.kind == "missing" else ""
    asked = f"    ssl_client_certificate {authority.root};\n    ssl_verify_client on;\n"
    members = asked if server.members_only else ""
    return (
        f"  server {{\n    listen {where.ipv4}:{server.port} ssl;\n    listen [{where.ipv6}]:{server.port} ssl;\n"
        f"    ssl_certificate {pair.chain}{late};\n    ssl_certificate_key {pair.key};\n"
        f"    ssl_protocols {_PROTOCOLS[server.tls]};\n    ssl_ciphers {_CIPHERS[server.tls]};\n"
        f"    ssl_dhparam {group};\n{members}    proxy_pass {where.ipv4}:143;\n  }}\n"
    )


def _welcome(where: Addresses) -> str:
    """Sends everybody to the page where a Wi-Fi wants a sign-in, whatever page was asked for."""
    return (
        f"  server {{\n    listen {where.ipv4}:80;\n    listen [{where.ipv6}]:80;\n"
        "    return 302 http://login.hotel.example/;\n  }\n"
    )


def _block(where: Addresses, port: int, root: Path, authority: Authority, certificate: Certificate | None) -> str:
    tls = ""
    if certificate is not None:
        pair = authority.certificate(certificate)
        tls = f"    ssl_certificate {pair.chain};\n    ssl_certificate_key {pair.key};\n"
    suffix = " ssl" if certificate is not None else ""
    return (
        f"  server {{\n    listen {where.ipv4}:{port}{suffix};\n    listen [{where.ipv6}]:{port}{suffix};\n"
        # Autodiscover is asked by POST, which a page in a file would refuse.
        f"    root {root};\n    error_page 405 =200 $uri;\n{tls}  }}\n"
    )
