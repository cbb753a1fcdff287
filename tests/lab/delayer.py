"""The program behind slow links: two TUN devices in two namespaces; what enters one leaves the other later.

    delayer.py NAMESPACE/DEVICE NAMESPACE/DEVICE RESOLVER_MS SERVER_MS RESOLVER_ADDRESS...

The first device is the client's. Every packet is held for half of a round trip: that to the resolver where the far side
is one of its addresses, else that to the servers. Nothing is lost and nothing overtakes within one of the two.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import heapq
import ipaddress
import os
import select
import struct
import sys
import time

READY = "ready"

# linux/if_tun.h and linux/sched.h
_TUNSETIFF = 0x400454CA
_IFF_TUN = 0x0001
_IFF_NO_PI = 0x1000
_CLONE_NEWNET = 0x40000000
_LARGEST_PACKET = 65536


def main(client: str, router: str, resolver_ms: str, server_ms: str, *resolver: str) -> None:
    near, far = _open(client), _open(router)
    to_resolver, to_server = (float(round_trip) / 2000 for round_trip in (resolver_ms, server_ms))
    resolver_addresses = {ipaddress.ip_address(address).packed for address in resolver}
    _go_before_others()
    print(READY, flush=True)
    held: list[tuple[float, int, int, bytes]] = []
    number = 0
    while True:
        wait = max(0.0, held[0][0] - time.monotonic()) if held else None
        # Not epoll, which counts in milliseconds.
        readable, _, _ = select.select([near, far], [], [], wait)
        for device in readable:
            packet = os.read(device, _LARGEST_PACKET)
            arrived = time.monotonic()
            delay = to_resolver if _far_side(packet, device == near) in resolver_addresses else to_server
            number += 1
            heapq.heappush(held, (arrived + delay, number, far if device == near else near, packet))
        while held and held[0][0] <= time.monotonic():
            _, _, device, packet = heapq.heappop(held)
            _let_go(device, packet)


def _open(where: str) -> int:
    namespace, device = where.split("/")
    with open(f"/run/netns/{namespace}", "rb") as file:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.setns(file.fileno(), _CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), f"cannot enter the namespace {namespace}")
    descriptor = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(descriptor, _TUNSETIFF, struct.pack("16sH22x", device.encode(), _IFF_TUN | _IFF_NO_PI))
    return descriptor


def _go_before_others() -> None:
    """The servers and the program share the processor with this; where the system allows it, this goes first."""
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except PermissionError as error:
        print(f"runs at the usual priority: {error}", flush=True)


def _far_side(packet: bytes, outward: bool) -> bytes:
    """The address on the servers' side."""
    if packet[0] >> 4 == 4:
        return packet[16:20] if outward else packet[12:16]
    return packet[24:40] if outward else packet[8:24]


def _let_go(device: int, packet: bytes) -> None:
    try:
        os.write(device, packet)
    except OSError as error:
        # A device that is not up yet takes nothing, like a cable that is not plugged in.
        if error.errno != errno.EIO:
            raise


if __name__ == "__main__":
    main(*sys.argv[1:])
