"""Looks at every packet that leaves a process, on every interface of this network namespace.

Prints one JSON object a line: protocol, source, destination, ports, flags, the name a DNS query asks for, and the first
bytes of what is sent. Every packet is seen where it is sent (PACKET_OUTGOING), so none is counted twice.
"""
import json
import socket
import struct
import sys

OUTGOING = 4
PROTOCOLS = {1: "icmp", 2: "igmp", 6: "tcp", 17: "udp", 58: "icmp6"}


def dns_name(data):
    """The first name of a DNS message."""
    labels, at = [], 12
    try:
        while data[at] != 0:
            if data[at] > 63:
                break
            labels.append(data[at + 1 : at + 1 + data[at]].decode("latin1"))
            at += data[at] + 1
    except IndexError:
        pass
    return ".".join(labels)


def transport(number, body):
    """Ports, flags and content of the packet, as far as the protocol has them."""
    if number == 6 and len(body) >= 20:
        start = (body[12] >> 4) * 4
        return {
            "from_port": struct.unpack("!H", body[0:2])[0],
            "to_port": struct.unpack("!H", body[2:4])[0],
            "syn": body[13] & 0x12 == 0x02,
            "data": body[start : start + 60].decode("latin1"),
        }
    if number == 17 and len(body) >= 8:
        data = body[8:]
        port = struct.unpack("!H", body[2:4])[0]
        seen = {"from_port": struct.unpack("!H", body[0:2])[0], "to_port": port}
        if port in (53, 5353, 5355) and len(data) > 12:
            seen["name"] = dns_name(data)
        return seen
    return {}


def packet(kind, data):
    if kind == 0x0800 and len(data) >= 20:
        size = (data[0] & 15) * 4
        number, body = data[9], data[size:]
        source, target = socket.inet_ntoa(data[12:16]), socket.inet_ntoa(data[16:20])
    elif kind == 0x86DD and len(data) >= 40:
        number, body = data[6], data[40:]
        source = socket.inet_ntop(socket.AF_INET6, data[8:24])
        target = socket.inet_ntop(socket.AF_INET6, data[24:40])
    else:
        return {"protocol": "ethernet %04x" % kind}
    seen = {"protocol": PROTOCOLS.get(number, str(number)), "from": source, "to": target}
    seen.update(transport(number, body))
    return seen


def main():
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.ntohs(0x0003))
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 64 << 20)
    print(json.dumps({"protocol": "ready"}), flush=True)
    while True:
        data, (interface, kind, direction, _type, _address) = wire.recvfrom(65535)
        if direction == OUTGOING:
            seen = packet(kind, data)
            seen["interface"] = interface
            print(json.dumps(seen), flush=True)


try:
    main()
except (KeyboardInterrupt, BrokenPipeError):
    sys.exit(0)
