#!/usr/bin/env python3
"""Gives an exported account to the real Thunderbird and reads back what it made of it.

    python3 tests/thunderbird/read_back.py USER_JS EXPECTED [--import ZIP]

EXPECTED is JSON with the members `address` and `recommended` of Mailhaven's report, so that the output of
`mailhaven check --json` serves. The account must arrive whole
  - in a fresh profile that gets USER_JS: once only when Thunderbird starts again, with the file in place and after it was
    taken out;
  - in a profile with another account that gets USER_JS, changed as its comment says: the other account stays as it was;
  - in a profile with another account into which Thunderbird imports ZIP: the same.
"""

import argparse
import json
import re
import sys
import tempfile
from pathlib import Path

from marionette import Thunderbird, ThunderbirdError, quiet_accounts, server_keys

SECURITY = {0: "none", 2: "starttls", 3: "tls"}
AUTH = {
    1: "none", 3: "password", 4: "encrypted-password", 5: "gssapi", 6: "ntlm", 7: "client-certificate", 10: "oauth2",
}
SERVICE = {"imap": "imap", "pop3": "pop3", "smtp": "submission"}

READ = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { OAuth2Providers } = ChromeUtils.importESModule("resource:///modules/OAuth2Providers.sys.mjs");
const { accounts, outgoingServer } = MailServices;
const server = (of, host) => ({
  type: of.type, host, port: of.port, security: of.socketType, username: of.username, auth: of.authMethod,
  browser: OAuth2Providers.getHostnameDetails(host, of.type) !== undefined,
});
const sending = identity => {
  const of = identity.smtpServerKey && outgoingServer.getServerByKey(identity.smtpServerKey);
  return of ? { ...server(of.QueryInterface(Ci.nsISmtpServer), of.serverURI.host), key: of.key } : null;
};
return {
  accounts: accounts.accounts.map(account => ({
    key: account.key,
    name: account.incomingServer.prettyName,
    incoming: server(account.incomingServer, account.incomingServer.hostname),
    identities: account.identities.map(identity => ({
      email: identity.email, name: identity.fullName, outgoing: sending(identity),
    })),
  })).filter(account => account.incoming.type != "none"),
  default: accounts.defaultAccount?.key,
  outgoing: outgoingServer.servers.map(of => of.key),
  defaultOutgoing: outgoingServer.defaultServer?.key,
};
"""

# What the steps of Tools > Import do, with all boxes ticked as they are when it opens.
IMPORT = """
const { ThunderbirdProfileImporter } = ChromeUtils.importESModule(
  "resource:///modules/ThunderbirdProfileImporter.sys.mjs");
const importer = new ThunderbirdProfileImporter();
importer.onProgress = () => {};
const zip = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
zip.initWithPath(args[0]);
if (!importer.validateSource(zip)) {
  throw new Error("Thunderbird does not take it for a profile");
}
const profile = await importer.extractZipFile(zip, () => {});
await importer.startImport(profile, { accounts: true, addressBooks: true, calendars: true, mailMessages: true });
"""

# An account as Thunderbird's own wizard leaves it in prefs.js.
PRESENT = """
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.identity.id1.fullName", "Bert");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.useremail", "bert@example.net");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.server.server1.check_new_mail", false);
user_pref("mail.server.server1.hostname", "imap.example.net");
user_pref("mail.server.server1.login_at_startup", false);
user_pref("mail.server.server1.name", "bert@example.net");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.userName", "bert@example.net");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.authMethod", 3);
user_pref("mail.smtpserver.smtp1.hostname", "smtp.example.net");
user_pref("mail.smtpserver.smtp1.port", 465);
user_pref("mail.smtpserver.smtp1.try_ssl", 3);
user_pref("mail.smtpserver.smtp1.type", "smtp");
user_pref("mail.smtpserver.smtp1.username", "bert@example.net");
user_pref("mail.smtpservers", "smtp1");
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("user_js", type=Path)
    parser.add_argument("expected", type=Path)
    parser.add_argument("--import", type=Path, dest="zip", metavar="ZIP")
    arguments = parser.parse_args()
    user_js = arguments.user_js.read_text(encoding="utf-8")
    expected = json.loads(arguments.expected.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="thunderbird-") as folder:
        try:
            in_a_fresh_profile(Path(folder) / "fresh", user_js, expected)
            beside_another_account(Path(folder) / "present", user_js, expected)
            if arguments.zip:
                by_import(Path(folder) / "import", arguments.zip.resolve(), expected)
        except (AssertionError, ThunderbirdError) as failure:
            print(f"{arguments.user_js}: {failure}", file=sys.stderr)
            return 1
    return 0


def in_a_fresh_profile(profile: Path, user_js: str, expected: dict):
    seen = start(profile, user_js)
    same("the accounts of a fresh profile", 1, len(seen["accounts"]))
    assert_account(seen["accounts"][0], expected)
    same("the default account", seen["accounts"][0]["key"], seen["default"])
    same("the default server for sending", seen["accounts"][0]["identities"][0]["outgoing"]["key"], seen["defaultOutgoing"])
    same("the second start", seen, start(profile, user_js))
    same("a start after the file was taken out", seen, start(profile, ""))
    print("fresh profile: arrives whole, once, and stays")


def beside_another_account(profile: Path, user_js: str, expected: dict):
    before = with_another_account(profile)
    pattern = r'^(user_pref\("mail\.smtpservers", ")'
    merged, changed = re.subn(pattern, r"\1smtp1,", user_js, flags=re.MULTILINE)
    same("the lists of servers for sending", 1, changed)
    assert_added(before, start(profile, merged), expected)
    print("profile with an account: arrives beside it, and nothing there changes")


def by_import(profile: Path, zip_file: Path, expected: dict):
    before = with_another_account(profile)
    with Thunderbird(profile, "") as thunderbird:
        thunderbird.run(IMPORT, str(zip_file))
        thunderbird.quit()
    # The names that Thunderbird gives to the imported server: the next free one after those that are there.
    assert_added(before, start(profile, "", [f"mail.server.server{number}" for number in range(2, 6)]), expected)
    print("import: arrives beside an account, and nothing there changes")


def with_another_account(profile: Path) -> dict:
    profile.mkdir()
    (profile / "prefs.js").write_text(PRESENT, encoding="utf-8")
    before = start(profile, "")
    same("the account that is there", ["bert@example.net"], [account["name"] for account in before["accounts"]])
    return before


def assert_added(before: dict, after: dict, expected: dict):
    same("the account that was there", before["accounts"], after["accounts"][:1])
    same("the default account", before["default"], after["default"])
    same("the default server for sending", before["defaultOutgoing"], after["defaultOutgoing"])
    same("the accounts", 2, len(after["accounts"]))
    assert_account(after["accounts"][1], expected)
    same("the servers for sending", ["smtp1", after["accounts"][1]["identities"][0]["outgoing"]["key"]], after["outgoing"])


def start(profile: Path, user_js: str, servers: list[str] | None = None) -> dict:
    """One start and orderly end of Thunderbird. It must not try to sign in: there is no server to answer."""
    quiet = quiet_accounts(servers or server_keys(user_js))
    with Thunderbird(profile, user_js, quiet) as thunderbird:
        seen = thunderbird.run(READ)
        thunderbird.quit()
    return seen


def assert_account(account: dict, expected: dict):
    recommended = expected["recommended"]
    assert_server("receiving", account["incoming"], recommended["incoming"])
    same("the account's name", expected["address"], account["name"])
    same("the identities", [expected["address"]], [identity["email"] for identity in account["identities"]])
    same("the person's name, which nobody knows", "", account["identities"][0]["name"] or "")
    assert_server("sending", account["identities"][0]["outgoing"], recommended["outgoing"])


def assert_server(what: str, seen: dict | None, expected: dict):
    assert seen is not None, f"{what}: Thunderbird knows no such server"
    signs_in = expected["auth"] != ["none"]
    same(f"{what}: service", expected["service"], SERVICE[seen["type"]])
    same(f"{what}: host", expected["host"], seen["host"])
    same(f"{what}: port", expected["port"], seen["port"])
    same(f"{what}: security", expected["security"], SECURITY[seen["security"]])
    same(f"{what}: user name", expected["username"] if signs_in else "", seen["username"] or "")
    auth = AUTH[seen["auth"]]
    assert auth in expected["auth"], f"{what}: signs in by {auth}, not by one of {expected['auth']}"
    assert auth != "oauth2" or seen["browser"], f"{what}: Thunderbird cannot sign in at {seen['host']} in the browser"


def same(what: str, expected, seen):
    assert expected == seen, f"{what}: expected {expected!r}, saw {seen!r}"


if __name__ == "__main__":
    sys.exit(main())
