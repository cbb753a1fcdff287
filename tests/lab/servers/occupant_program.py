"""The program behind `occupants.py`: signs in and stays, until it is ended.

    occupant_program.py imap|pop3 ADDRESS PORT LOGIN PASSWORD
"""

from __future__ import annotations

import imaplib
import poplib
import ssl
import sys
import time

READY = "ready"


def main(service: str, address: str, port: str, login: str, password: str) -> None:
    context = ssl.create_default_context()
    # Whoever is signed in already has made sure before.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if service == "imap":
        imap = imaplib.IMAP4_SSL(address, int(port), ssl_context=context)
        imap.login(login, password)
        stay_busy = imap.noop
    else:
        pop3 = poplib.POP3_SSL(address, int(port), context=context)
        pop3.user(login)
        pop3.pass_(password)
        stay_busy = pop3.noop
    print(READY, flush=True)
    while True:
        time.sleep(30)
        stay_busy()


if __name__ == "__main__":
    main(*sys.argv[1:])
