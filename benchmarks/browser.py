"""A real browser without a window, spoken to over a pipe by the Chrome DevTools Protocol.

https://chromedevtools.github.io/devtools-protocol/
"""

import json
import os
import shutil
import subprocess
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), "")


class Tab:
    """A page in the browser, with all that it complained of and all that it asked for."""

    def __init__(self, to: int, answers: Any) -> None:
        self._to, self._answers = to, answers
        self._session = ""
        self._said = 0
        self.complaints: list[str] = []
        self.requests: list[str] = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        found = self._call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = found["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")

    def run_first(self, script: str) -> None:
        """Run some JavaScript in every page that is opened, before anything of its own."""
        self._call("Page.addScriptToEvaluateOnNewDocument", source=script)

    def open(self, page: Path, width: int = 1200) -> None:
        """Load a file and wait for it."""
        window = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self._call("Emulation.setDeviceMetricsOverride", **window)
        self._loaded = False
        self._call("Page.navigate", url=page.as_uri())
        while not self._loaded:
            self._hear()

    def by_night(self, night: bool) -> None:
        """Whether the reader likes dark pages."""
        wish = {"name": "prefers-color-scheme", "value": "dark" if night else "light"}
        self._call("Emulation.setEmulatedMedia", features=[wish])

    def run(self, script: str) -> Any:
        """What some JavaScript comes to in the end."""
        ran = self._call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in ran, ran["exceptionDetails"]
        return ran["result"].get("value")

    def photograph(self, path: Path) -> None:
        """Keep what the window shows as a PNG."""
        shot = self._call("Page.captureScreenshot", format="png")
        path.write_bytes(b64decode(shot["data"]))

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27}
        text = {"text": "\r"} if key == "Enter" else {}
        known = {"key": key, "code": key, "windowsVirtualKeyCode": codes[key]}
        self._call("Input.dispatchKeyEvent", type="keyDown", **known, **text)
        self._call("Input.dispatchKeyEvent", type="keyUp", **known)

    def _call(self, method: str, **words: Any) -> dict[str, Any]:
        self._said += 1
        message = {"id": self._said, "method": method, "params": words}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._hear()).get("id") != self._said:
            pass
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _hear(self) -> dict[str, Any]:
        text = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            assert byte, "the browser has gone"
            text += byte
        heard: dict[str, Any] = json.loads(text)
        words = heard.get("params", {})
        match heard.get("method"):
            case "Page.loadEventFired":
                self._loaded = True
            case "Runtime.exceptionThrown":
                self.complaints.append(words["exceptionDetails"]["text"])
            case "Runtime.consoleAPICalled":
                self.complaints.append(str(words["args"]))
            case "Log.entryAdded":
                self.complaints.append(words["entry"]["text"])
            case "Network.requestWillBeSent":
                self.requests.append(words["request"]["url"])
        return heard


@contextmanager
def browser(folder: Path) -> Iterator[Tab]:
    """A tab of a browser that keeps its things in a folder and ends with the block."""
    own_in, their_out = os.pipe()
    their_in, own_out = os.pipe()

    def as_three_and_four() -> None:
        reading, writing = os.dup(their_in), os.dup(their_out)
        os.dup2(reading, 3)
        os.dup2(writing, 4)

    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
    command += ["--no-first-run", "--disable-background-networking", f"--user-data-dir={folder}"]
    running = subprocess.Popen(
        command,
        preexec_fn=as_three_and_four,
        close_fds=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(their_in)
    os.close(their_out)
    try:
        with os.fdopen(own_in, "rb") as answers:
            yield Tab(own_out, answers)
    finally:
        os.close(own_out)
        running.kill()
        running.wait()
