"""The program: the window by default, screenshots with `--shots`, else the command line."""

import sys

WINDOW = ("--shots", "--locked")


def main() -> int:
    """Run what the arguments ask for and give the exit status."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in WINDOW:
        from app.gui import start

        return start.run(arguments)
    from app import cli

    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
