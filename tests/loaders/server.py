"""A small server on this machine, for tests of the network client."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from tests.loaders.pdf_file import column, pdf
from tests.loaders.sources import page


class Handler(BaseHTTPRequestHandler):
    """One method for each path."""

    protocol_version = "HTTP/1.1"
    stop = threading.Event()

    def do_GET(self) -> None:
        name = urlsplit(self.path).path.strip("/").replace("-", "_") or "article"
        answer: Callable[[], None] | None = getattr(self, f"page_{name}", None)
        with suppress(OSError):
            if answer is None:
                self.send(404, b"nothing here")
            else:
                answer()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is printed."""

    def send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": "text/html; charset=utf-8"} | {k.replace("_", "-"): v for k, v in headers.items()}).items():
            self.send_header(name, value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def page_article(self) -> None:
        self.send(200, page().encode())

    def page_agent(self) -> None:
        self.send(200, (self.headers["User-Agent"] or "").encode())

    def page_packed(self) -> None:
        self.send(200, gzip.compress(page().encode()), Content_Encoding="gzip")

    def page_latin(self) -> None:
        self.send(200, "<p>Die Brücke</p>".encode("latin-1"), Content_Type="text/html; charset=ISO-8859-1")

    def page_redirect(self) -> None:
        self.send(302, b"", Location="/article?from=redirect")

    def page_circle(self) -> None:
        self.send(302, b"", Location="/circle")

    def page_to_file(self) -> None:
        self.send(302, b"", Location="file:///etc/hostname")

    def page_to_private(self) -> None:
        self.send(302, b"", Location="http://127.0.0.2:9/")

    def page_to_mapped(self) -> None:
        self.send(302, b"", Location="http://[::ffff:127.0.0.1]:9/")

    def page_gone(self) -> None:
        self.send(410, b"gone")

    def page_forbidden(self) -> None:
        self.send(403, b"no")

    def page_broken(self) -> None:
        self.send(500, b"oops")

    def page_report(self) -> None:
        self.send(200, pdf(column(["The pier is closed until May, the board said."])), Content_Type="application/pdf")

    def page_picture(self) -> None:
        self.send(200, b"\x89PNG", Content_Type="image/png")

    def page_dated(self) -> None:
        """Sent again only when it has changed; every sending is counted in the answer."""
        if self.headers["If-None-Match"] == '"first"' and self.headers["If-Modified-Since"]:
            self.send(304, b"")
        else:
            self.send(200, page().encode(), ETag='"first"', Last_Modified="Thu, 02 Jan 2025 09:30:00 GMT")

    def page_cookie(self) -> None:
        self.send(302, b"", Location="/told-cookies", Set_Cookie="who=me; Path=/")

    def page_told_cookies(self) -> None:
        self.send(200, f"cookies: {self.headers['Cookie']}".encode())

    def page_empty(self) -> None:
        self.send(200, b" ")

    def page_frame(self) -> None:
        self.send(200, b"<html><body><div id=app></div></body></html>")

    def page_announced(self) -> None:
        self.send(200, b"", Content_Length="99999999999")

    def page_large(self) -> None:
        self.send(200, b"<p>" + b"x" * 200_000)

    def page_bomb(self) -> None:
        self.send(200, gzip.compress(b"x" * 5_000_000), Content_Encoding="gzip")

    def page_strange_packing(self) -> None:
        self.send(200, b"abc", Content_Encoding="br")

    def page_damaged_packing(self) -> None:
        self.send(200, b"\x1f\x8bnot gzip at all", Content_Encoding="gzip")

    def page_drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while not self.stop.wait(0.05):
            self.wfile.write(b"x")

    def page_drip_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.stop.wait(0.05):
            self.wfile.write(b"X: y\r\n")

    def page_silent(self) -> None:
        self.stop.wait(10)

    def page_nonsense(self) -> None:
        self.wfile.write(b"SSH-2.0-not http at all\r\n\r\n")


@contextmanager
def serving() -> Iterator[str]:
    """The address of a running server; it and all its threads end with the block."""
    Handler.stop.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        Handler.stop.set()
        server.shutdown()
        server.server_close()
        thread.join()
