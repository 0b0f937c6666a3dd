"""The command `arnews-clean clean`, run as its users run it."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import arnews_clean as anc
from arnews_clean.cli import files, main
from arnews_clean.cli.app import app

FIRST = "افتتح الوزير صباح أمس المعرض السنوي للكتاب في العاصمة. وتشارك فيه دور نشر من عشرين دولة."
SECOND = "وقالت اللجنة المنظمة إن المعرض يستمر عشرة أيام ويستقبل الزوار حتى المساء."
PROSE = f"{FIRST}\n{SECOND}"
"""Plain paragraphs, in which there is nothing to cut and nothing to mend."""

DATELINED = f"عمّان - {FIRST}\n{SECOND}"


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["clean", *map(str, arguments)], input=stdin)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_bytes(PROSE.encode())
    return path


def test_text_in_text_out(page: Path) -> None:
    result = run(page)
    assert (result.exit_code, result.stdout_bytes.decode()) == (0, f"{PROSE}\n")


def test_standard_input() -> None:
    result = run("-", stdin=PROSE.encode())
    assert (result.exit_code, result.stdout_bytes.decode()) == (0, f"{PROSE}\n")


def test_furniture_is_cut() -> None:
    assert run("-", stdin=DATELINED.encode()).stdout_bytes.decode() == f"{PROSE}\n"


def test_keep_is_repeatable() -> None:
    result = run("-", "--keep", "dateline", "--keep", "caption", stdin=DATELINED.encode())
    assert result.stdout_bytes.decode() == f"{anc.clean(DATELINED, keep={'dateline', 'caption'})}\n"
    assert "عمّان" in result.stdout


def test_an_empty_page_gives_nothing() -> None:
    result = run("-", stdin=b"")
    assert (result.exit_code, result.stdout_bytes) == (0, b"")


def test_sentences_come_one_a_line(page: Path) -> None:
    assert run(page, "--sentences").stdout.splitlines() == [*anc.sentences.split(FIRST), SECOND]


def test_letters_names_a_profile_or_none(page: Path) -> None:
    page.write_text(f"\ufeff\ufeff{PROSE}\u200f", encoding="utf-8")  # the first is the byte order mark, no text
    assert run(page, "--letters", "search").stdout == f"{anc.clean(PROSE, letters='search')}\n"
    assert run(page, "--letters", "none").stdout == f"\ufeff{PROSE}\u200f\n"
    assert run(page).stdout == f"{PROSE}\n"


def test_options_reach_the_parser(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, object] = {}
    whole = anc.parse

    def parse(text: str, **options: object) -> anc.Article:
        seen.update(options)
        return whole(text)

    monkeypatch.setattr(anc, "parse", parse)
    run(page, "--site", "auto", "--url", "https://www.sana.sy/?p=1", "--aggressive", "--keep", "date")
    assert seen == {
        "site": "auto",
        "url": "https://www.sana.sy/?p=1",
        "keep": frozenset({"date"}),
        "aggressive": True,
    }


def test_json_is_the_whole_parse_one_object_a_line(page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes("خبر\u2028ثان\x85\r\nثالث".encode())
    result = run(page, other, "--json")
    first, second = map(json.loads, result.stdout_bytes.decode().splitlines())  # splitlines knows every line end
    assert first == {"file": str(page), **json.loads(json.dumps(anc.parse(PROSE).to_dict()))}
    assert {"schema", "version", "site"} <= first.keys()
    assert second["file"] == str(other)


def test_offsets_count_the_characters_of_the_file(tmp_path: Path) -> None:
    page = tmp_path / "windows.txt"
    page.write_bytes(b"\xef\xbb\xbf" + f"{FIRST}\r\n\r\n{SECOND}\r\n".encode())
    segments = json.loads(run(page, "--json").stdout)["segments"]
    assert segments[-1]["end"] == len(FIRST) + len(SECOND) + 6


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "UTF-8", "utf-8-sig"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(PROSE.encode(encoding))
    result = run(page, "--encoding", encoding)
    assert (result.exit_code, result.stdout_bytes.decode()) == (0, f"{PROSE}\n")


def test_a_file_in_another_encoding_is_one_line_with_the_cure(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(b"abc" + FIRST.encode("cp1256"))
    result = run(page)
    assert result.exit_code == 1
    assert result.stderr == (
        f"arnews-clean: {page}: not utf-8: the byte at offset 3 does not decode; "
        "name its encoding with --encoding, as in --encoding cp1256\n"
    )


def test_a_file_in_utf_16_is_recognised_by_its_mark(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(PROSE.encode("utf-16"))
    assert "offset 0 does not decode; name its encoding with --encoding, as in --encoding utf-16\n" in run(page).stderr


def test_the_cure_fits_the_bytes(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(PROSE.encode())
    assert run(page, "--encoding", "ascii").stderr.endswith("as in --encoding utf-8\n")
    page.write_bytes(PROSE.encode()[:-2])  # a fetch that was cut off in the middle of a letter
    assert run(page).stderr.endswith("mend them, or drop them with iconv -c -f utf-8 -t utf-8\n")
    page.write_bytes(PROSE.encode("utf-16")[:-1])
    assert run(page, "--encoding", "UTF_16").stderr.endswith("does not decode; it is broken there: fetch it again\n")


@pytest.mark.parametrize("start", [b"\x1f\x8b\x08", b"%PDF-1.7\n", b"PK\x03\x04", b"PAR1"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1256"])
def test_what_holds_no_text_is_refused_in_any_encoding(tmp_path: Path, start: bytes, encoding: str) -> None:
    page = tmp_path / "page"
    page.write_bytes(start + FIRST.encode("cp1256"))
    result = run(page, "--encoding", encoding)
    assert (result.exit_code, result.stdout_bytes) == (1, b"")
    assert result.stderr.endswith(", no text: take the text out of it first\n")


RECORD = json.dumps({"id": 1, "text": PROSE}, ensure_ascii=False)


@pytest.mark.parametrize(
    "text",
    [
        RECORD,
        f"{RECORD}\n\n{RECORD}\n",
        f"{RECORD}\n{{broken\n{RECORD}",
        f"\ufeff{RECORD}\r\n{RECORD}\r\n",
        json.dumps([{"text": PROSE}], indent=1),
        json.dumps([FIRST, SECOND]),
    ],
)
def test_json_is_not_cleaned_as_if_it_were_one_page(page: Path, text: str) -> None:
    bad = page.with_name("pages.jsonl")
    bad.write_bytes(text.encode())
    result = run(bad, page, "--json")
    assert result.exit_code == 1
    assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [str(page)]
    assert f"{bad}: JSON, no text: in Python, hand the text of each record to arnews_clean.clean\n" in result.stderr


@pytest.mark.parametrize(
    "text",
    [
        f'{{"@type": "NewsArticle"}}\n{PROSE}',  # left over from a script of the page
        f'{{"@type": "NewsArticle"}}\n{FIRST}',
        f"[صورة]\n{PROSE}",
        f"[1]\n{PROSE}",
        f"{{{PROSE}}}",
        "[" * 100_000,
        "[1, 2]",
    ],
)
def test_brackets_alone_are_no_json(text: str) -> None:
    assert run("-", stdin=text.encode()).exit_code == 0


def test_what_the_reader_should_know_is_said(page: Path, tmp_path: Path) -> None:
    result = run(page, "--encoding", "cp1256")
    assert result.exit_code == 0
    assert result.stderr == f"arnews-clean: {page}: {anc.parse(PROSE.encode().decode('cp1256')).notes[0]}\n"
    assert run(page).stderr == ""
    assert run(page, "--encoding", "cp1256", "--json").stderr == "", "the JSON holds it"
    assert "looks like mojibake" in run(page, "--encoding", "cp1256", "-o", tmp_path / "out").stderr


def test_half_a_surrogate_pair_is_written_as_an_escape(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(f"{FIRST} \ud800".encode("unicode_escape"))
    result = run(page, "--encoding", "unicode_escape", "--letters", "none")
    assert (result.exit_code, result.stdout_bytes.decode()) == (0, f"{FIRST} \\ud800\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--site", "sanaa.sy"], "sana.sy"),
        (["--letters", "serch"], "search"),
        (["--keep", "datelin"], "dateline"),
        (["--encoding", "cp12566"], "unknown encoding 'cp12566'; the nearest are cp1256, "),
        (["--encoding", "hex"], "unknown encoding 'hex'; the nearest are hz, "),  # no encoding of text
    ],
)
def test_a_wrong_name_is_answered_with_near_ones(page: Path, arguments: list[str], message: str) -> None:
    result = run(page, *arguments)
    assert result.exit_code == 2
    assert result.stdout_bytes == b""
    assert result.stderr.startswith("arnews-clean: ")
    assert result.stderr.count("\n") == 1
    assert message in result.stderr
    assert result.stderr.count(", ") >= 2  # three names


def test_contradictions_are_refused(page: Path, tmp_path: Path) -> None:
    def refusal(*arguments: str | Path) -> str:
        result = run(*arguments)
        assert (result.exit_code, result.stdout_bytes) == (2, b"")
        return result.stderr

    taken = tmp_path / "taken"
    taken.write_bytes(b"")
    assert "several files need --json" in refusal(page, page)
    assert "standard input can be read once" in refusal("-", page, "-", "--json")
    assert "choose one" in refusal(page, "--json", "--sentences")
    assert "--letters does not go with --json" in refusal(page, "--json", "--letters", "none")
    assert "standard input has no name" in refusal("-", "-o", tmp_path / "out")
    assert "2 inputs would be written to" in refusal(page, page, "-o", tmp_path / "out")
    assert "is one of the inputs" in refusal(page, "-o", tmp_path)
    assert f"{taken} is a file: -o names the folder" in refusal(page, "-o", taken)
    assert f"{taken / 'out'}: Not a directory" in refusal(page, "-o", taken / "out")
    assert not (tmp_path / "out").exists()


def test_output_folder(page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(FIRST.encode())
    out = tmp_path / "new" / "out"
    result = run(page, other, "-o", out)
    assert (result.exit_code, result.stdout_bytes) == (0, b"")
    assert {path.name: path.read_bytes().decode() for path in out.iterdir()} == {
        "page.txt": f"{PROSE}\n",
        "other.txt": f"{FIRST}\n",
    }
    assert run(page, "-o", out, "--json").exit_code == 0
    assert json.loads((out / "page.txt.json").read_bytes())["file"] == str(page)


def test_one_bad_file_does_not_lose_the_others(page: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xe1")
    missing = tmp_path / "missing.txt"
    out = tmp_path / "out"
    result = run(bad, missing, page, "-o", out)
    assert result.exit_code == 1
    assert (out / "page.txt").read_bytes().decode() == f"{PROSE}\n"
    assert [path.name for path in out.iterdir()] == ["page.txt"]
    assert "2 of 3 files could not be cleaned" in result.stderr
    assert f"{bad}: not utf-8" in result.stderr
    assert f"{missing}: No such file or directory" in result.stderr


def test_an_output_is_written_whole_or_not_at_all(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    run(page, "-o", out)
    before = (out / "page.txt").read_bytes()
    write = Path.write_bytes

    def run_full(path: Path, data: bytes) -> int:
        write(path, data[:5])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", run_full)
    result = run(page, "-o", out)
    assert result.exit_code == 1
    assert f"{page}: {tmp_path / 'out' / 'page.txt'}: No space left on device" in result.stderr
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {"page.txt": before}


def test_a_broken_pipe_ends_quietly(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes(f"{PROSE}\n".encode() * 5)
    command = [sys.executable, "-c", "from arnews_clean.cli import main; main()", "clean", "--json", *[str(page)] * 200]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(8) == b'{"file":'
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_pipe_that_broke_is_no_reject(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(*_: object) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr(files, "write", write)
    assert run(page).stderr == ""


def shell(command: str, *arguments: str | Path) -> tuple[int, str, str]:
    """Return exit code, standard output and error of a command of the shell, in which `"$@"` is arnews-clean."""
    program = [sys.executable, "-c", "from arnews_clean.cli import main; main()", *map(str, arguments)]
    done = subprocess.run(["/bin/sh", "-c", command, "sh", *program], check=False, capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["sites", "list"], ["sites", "show", "sana.sy"]])
def test_a_full_disk_is_one_line(arguments: list[str]) -> None:
    assert shell('"$@" > /dev/full', *arguments) == (
        1,
        "",
        f"arnews-clean: standard output: {os.strerror(errno.ENOSPC)}\n",
    )


@pytest.mark.skipif(os.name == "nt", reason="a shell's way to close a stream")
def test_a_closed_stream_is_one_line(page: Path) -> None:
    closed = os.strerror(errno.EBADF)
    assert shell('"$@" <&-', "clean", "-") == (1, "", f"arnews-clean: -: {closed}\n")
    assert shell('"$@" >&-', "clean", page) == (1, "", f"arnews-clean: {page}: standard output: {closed}\n")


@pytest.mark.skipif(os.name == "nt", reason="written for a shell")
def test_output_is_utf8_where_the_machine_has_another_encoding() -> None:
    code, out, error = shell('PYTHONIOENCODING=cp1252 "$@"', "sites", "list")
    assert (code, error) == (0, "")
    assert "سانا" in out


def test_version() -> None:
    assert CliRunner().invoke(app, ["--version"]).stdout == f"arnews-clean {anc.__version__}\n"


def test_help_names_every_option() -> None:
    shown = CliRunner().invoke(app, ["clean", "--help"], env={"COLUMNS": "200"}).stdout
    for option in ("--json", "--output", "--sentences", "--site", "--url", "--keep", "--letters", "--encoding"):
        assert option in shown


def test_main_runs_the_commands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["arnews-clean", "--version"])
    with pytest.raises(SystemExit) as ending:
        main()
    assert not ending.value.code
    assert capsys.readouterr().out == f"arnews-clean {anc.__version__}\n"


def test_a_stream_that_is_not_there_is_an_error_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        files.read("-", "utf-8")


def test_main_without_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["arnews-clean", "sites", "list"])
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(SystemExit) as ending:
        main()
    assert not ending.value.code


@pytest.mark.parametrize("closed", [False, True])
def test_main_says_that_the_output_fails(*, closed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        if not closed:
            sys.stdout.write("lost")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("arnews_clean.cli.app.app", full)
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", None if closed else out)
        with pytest.raises(SystemExit, match=r"^arnews-clean: standard output: No space left on device$"):
            main()
    assert (tmp_path / "out").read_bytes() == b"", "what was held back goes nowhere"


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_the_extra_one_line_says_what_to_install(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "arnews_clean.cli.app")
    monkeypatch.delattr("arnews_clean.cli.app")
    monkeypatch.setitem(sys.modules, "typer", None)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(SystemExit, match=r'pip install "arnews-clean\[cli\]"$'):
        main()


def test_another_missing_module_is_not_blamed_on_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("arnews_clean.cli.app")
    monkeypatch.setitem(sys.modules, "arnews_clean.cli.app", None)
    with pytest.raises(ModuleNotFoundError):
        main()
