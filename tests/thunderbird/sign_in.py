#!/usr/bin/env python3
"""Gives an exported user.js to the real Thunderbird, in a fresh profile, and lets it sign in.

    echo PASSWORD | python3 tests/thunderbird/sign_in.py USER_JS --authority ROOT.pem
    echo PASSWORD | python3 tests/thunderbird/sign_in.py PROFILE --authority ROOT.pem --read

Of a profile it takes the folder itself, with the user.js that is in it. It prints one JSON object: the accounts as
Thunderbird understood them, for each how signing in to both of its servers ended and, where that is asked for, the newest
message of its inbox. The lab runs it on its client, where the servers are. The password comes by standard input, because
command lines can be read by everyone.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from marionette import Thunderbird, ThunderbirdError, quiet_accounts, server_keys

# Trusts an authority as the owner of a computer would: in the certificate store.
_TRUST = """
const store = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
store.addCertFromBase64(args[0], "C,,");
"""

_ACCOUNTS = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
return MailServices.accounts.accounts
  .filter(account => account.incomingServer.type != "none")
  .map(account => {
    const incoming = account.incomingServer;
    const identity = account.defaultIdentity;
    const outgoing = MailServices.outgoingServer.getServerByKey(identity.smtpServerKey);
    return {
      address: identity.email,
      incoming: {type: incoming.type, host: incoming.hostname, port: incoming.port, socket: incoming.socketType,
                 user: incoming.username},
      outgoing: {host: outgoing.serverURI.host, port: outgoing.serverURI.port, socket: outgoing.socketType,
                 user: outgoing.username},
    };
  });
"""

# Signs in to the incoming and then the outgoing server of each account with the given password. Thunderbird's own
# `verifyLogon` of an outgoing server ends only after a message, so that side is the client which would send one.
_SIGN_IN = """
const [password] = args;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { SmtpClient } = ChromeUtils.importESModule("resource:///modules/SmtpClient.sys.mjs");
const outcome = status => status == 0 ? "signed in" : `refused: 0x${(status >>> 0).toString(16)}`;
const receive = server => new Promise(resolve => {
  server.password = password;
  server.verifyLogon({
    QueryInterface: ChromeUtils.generateQI(["nsIUrlListener"]),
    OnStartRunningUrl() {},
    OnStopRunningUrl(url, status) { resolve(outcome(status)); },
  }, null);
});
const send = server => new Promise(resolve => {
  server.password = password;
  const client = new SmtpClient(server.wrappedJSObject);
  client.onidle = () => { resolve(outcome(0)); client.close(); };
  client.onerror = status => resolve(outcome(status));
  client.connect();
});
const results = {};
for (const account of MailServices.accounts.accounts.filter(account => account.incomingServer.type != "none")) {
  const outgoing = MailServices.outgoingServer.getServerByKey(account.defaultIdentity.smtpServerKey);
  results[account.defaultIdentity.email] = {
    incoming: await receive(account.incomingServer),
    outgoing: await send(outgoing),
  };
}
return results;
"""


# The newest message of each account's inbox, fetched from its server. An account without one has an empty text.
_READ = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const updated = folder => new Promise((resolve, reject) => MailServices.imap.selectFolder(folder, {
  QueryInterface: ChromeUtils.generateQI(["nsIUrlListener"]),
  OnStartRunningUrl() {},
  OnStopRunningUrl(url, status) {
    if (status == 0) resolve(); else reject(`${folder.URI}: 0x${(status >>> 0).toString(16)}`);
  },
}, null));
const text = uri => new Promise((resolve, reject) => {
  let read = "";
  MailServices.messageServiceFromURI(uri).streamMessage(uri, {
    QueryInterface: ChromeUtils.generateQI(["nsIStreamListener", "nsIRequestObserver"]),
    onStartRequest() {},
    onDataAvailable(request, stream, offset, count) {
      const input = Cc["@mozilla.org/scriptableinputstream;1"].createInstance(Ci.nsIScriptableInputStream);
      input.init(stream);
      read += input.read(count);
    },
    onStopRequest(request, status) {
      if (status == 0) resolve(read); else reject(`${uri}: 0x${(status >>> 0).toString(16)}`);
    },
  }, null, null, false, "", false);
});
const messages = {};
for (const account of MailServices.accounts.accounts.filter(account => account.incomingServer.type == "imap")) {
  const root = account.incomingServer.rootFolder;
  const inbox = root.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox) ?? root.getChildNamed("INBOX");
  await updated(inbox);
  const newest = [...inbox.messages].at(-1);
  messages[account.defaultIdentity.email] = newest ? await text(inbox.getUriForMsg(newest)) : "";
}
return messages;
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, metavar="USER_JS|PROFILE")
    parser.add_argument("--authority", type=Path, required=True, help="root certificate to trust (PEM)")
    parser.add_argument("--read", action="store_true", help="also read a message of each account")
    arguments = parser.parse_args()
    authority, password = arguments.authority.read_text(), sys.stdin.readline().strip()
    try:
        if arguments.source.is_dir():
            result = sign_in(arguments.source, arguments.source / "user.js", authority, password, arguments.read)
        else:
            with tempfile.TemporaryDirectory(prefix="thunderbird-") as folder:
                result = sign_in(Path(folder) / "fresh", arguments.source, authority, password, arguments.read)
    except ThunderbirdError as error:
        print(f"{arguments.source}: {error}", file=sys.stderr)
        return 1
    print(json.dumps(result, indent=2))
    return 0


def sign_in(profile: Path, source: Path, authority: str, password: str, read: bool) -> dict[str, Any]:
    user_js = source.read_text(encoding="utf-8")
    certificate = "".join(line for line in authority.splitlines() if not line.startswith("-----"))
    # The password is given, as in the dialogue at the start, once the lab's authority is trusted.
    with Thunderbird(profile, user_js, quiet_accounts(server_keys(user_js)), network=True) as thunderbird:
        thunderbird.run(_TRUST, certificate)
        result = {"accounts": thunderbird.run(_ACCOUNTS), "signing_in": thunderbird.run(_SIGN_IN, password)}
        return {**result, "messages": thunderbird.run(_READ)} if read else result


if __name__ == "__main__":
    sys.exit(main())
