PREFIX ?= /usr/local
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: help bootstrap build demo test lint golden workbook readme browser bench fuzz kill terminal check install clean

help: ## list the targets (default)
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/\1 \2/p' $(MAKEFILE_LIST) | while read -r name what; do \
	  printf '%-10s %s\n' "$$name" "$$what"; done

bootstrap: ## see to Swift and SQLite, installing what apt can
	@Scripts/bootstrap.sh

build: bootstrap ## build .build/release/cardstock
	swift build -c release --product cardstock

demo: build ## from a shop's files to a purchase plan, on the sample data
	@Scripts/demo.sh

test: ## build and run all tests
	@Scripts/bootstrap.sh --for-tests
	swift build -c release --build-tests
	swift test -c release --skip-build --no-parallel

lint: build ## check formatting, imports, Chinese texts and fixtures
	@Scripts/bootstrap.sh --for-tests
	@Scripts/lint.sh

golden: build ## record the golden cases anew; fails if any changed
	@Scripts/golden.sh

workbook: build ## open a plan's workbook in LibreOffice, and compare it with the CSV files
	@Scripts/bootstrap.sh --for-workbook
	@Scripts/check-workbook.sh

readme: build ## run every command line of the READMEs
	@Scripts/bootstrap.sh --for-readme
	@Scripts/check-readme.py README.md README.zh-CN.md

browser: build ## open the report in Chromium, and hold it to what a page is to be
	@Scripts/bootstrap.sh --for-browser
	@Scripts/check-report.sh

bench: build ## measure against other programs
	@Scripts/bootstrap.sh --for-bench
	@Scripts/bench.sh

fuzz: ## look for a minute for texts that break the reading of tables
	@Scripts/fuzz.sh

kill: build ## kill 200 imports and 100 nights at random moments; nothing may be lost or doubled
	@Scripts/bootstrap.sh --for-tests
	@Scripts/kill-imports.sh
	@Scripts/kill-nightly.sh

terminal: build ## look at the program on terminals of 80 and 200 columns, in English and Chinese
	@Scripts/bootstrap.sh --for-terminal
	@Scripts/check-terminal.sh

check: test lint ## test and lint

install: build ## install the program, its manual page and its completions under $(DESTDIR)$(PREFIX)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" \
	  "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 .build/release/cardstock "$(DESTDIR)$(PREFIX)/bin/cardstock"
	.build/release/cardstock man >"$(SHARE)/man/man1/cardstock.1"
	.build/release/cardstock completion bash >"$(SHARE)/bash-completion/completions/cardstock"
	.build/release/cardstock completion zsh >"$(SHARE)/zsh/site-functions/_cardstock"
	.build/release/cardstock completion fish >"$(SHARE)/fish/vendor_completions.d/cardstock.fish"

clean: ## remove what was built
	rm -rf .build
