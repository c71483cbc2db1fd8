"""The two ways of failing: the world is at fault (`AppError`), or we are (anything else)."""

from enum import StrEnum


class Problem(StrEnum):
    """What the world did to us; its words stand in `resources/problems.toml`, in three scripts."""

    # records and values
    DATE_NOT_UNDERSTOOD = "date_not_understood"
    DATE_AMBIGUOUS = "date_ambiguous"
    NUMBER_NOT_UNDERSTOOD = "number_not_understood"
    VALUE_NOT_ALLOWED = "value_not_allowed"
    RULE_INCOMPLETE = "rule_incomplete"
    FOLDER_NOT_EMPTY = "folder_not_empty"
    # vault
    WRONG_PASSPHRASE = "wrong_passphrase"
    HEADER_DAMAGED = "header_damaged"
    VAULT_NOT_FOUND = "vault_not_found"
    VAULT_EXISTS = "vault_exists"
    VAULT_NEWER = "vault_newer"
    VAULT_IN_USE = "vault_in_use"
    VAULT_ON_NETWORK = "vault_on_network"
    VAULT_REPLACED = "vault_replaced"
    VAULT_DAMAGED = "vault_damaged"
    DISK_FULL = "disk_full"
    DISK_READ_ONLY = "disk_read_only"
    DISK_FAILED = "disk_failed"
    SLOTS_FULL = "slots_full"
    LAST_SLOT = "last_slot"
    MEMORY_SHORT = "memory_short"
    RECORD_NOT_FOUND = "record_not_found"
    # bundle
    BUNDLE_NOT_AGE = "bundle_not_age"
    BUNDLE_NOT_FOR_US = "bundle_not_for_us"
    BUNDLE_DAMAGED = "bundle_damaged"
    BUNDLE_NEWER = "bundle_newer"
    BUNDLE_TOO_COSTLY = "bundle_too_costly"
    BUNDLE_TOO_LARGE = "bundle_too_large"
    SENDER_NOT_PROVEN = "sender_not_proven"
    ATTESTATION_WRONG = "attestation_wrong"
    CARD_NOT_UNDERSTOOD = "card_not_understood"
    CARD_OURS = "card_ours"
    CARD_MIXED = "card_mixed"
    CARD_REPLACED = "card_replaced"
    KEY_BARRED = "key_barred"
    CONTACT_NOT_FOUND = "contact_not_found"
    NAME_NOT_ALLOWED = "name_not_allowed"
    KEY_NOT_UNDERSTOOD = "key_not_understood"
    BUNDLE_NEEDS_PASSPHRASE = "bundle_needs_passphrase"
    TOO_MANY_RECIPIENTS = "too_many_recipients"
    WORDS_NOT_UNDERSTOOD = "words_not_understood"
    REASON_NEEDED = "reason_needed"
    BUNDLE_NOT_RECORDS = "bundle_not_records"
    DROPBOX_TAKES_NOTHING = "dropbox_takes_nothing"
    RECEIPT_NOT_RIGHT = "receipt_not_right"
    TRAVEL_NOT_SEALED = "travel_not_sealed"
    TEAM_FOLDER_MISSING = "team_folder_missing"
    TEAM_HAS_NOBODY = "team_has_nobody"
    DISCLOSURE_NOT_SETTLED = "disclosure_not_settled"
    DISCLOSURE_EMPTY = "disclosure_empty"
    DISCLOSURE_CHANGED = "disclosure_changed"
    # everywhere
    FILE_NOT_FOUND = "file_not_found"
    FILE_EXISTS = "file_exists"
    FILE_CHANGED = "file_changed"
    FILE_NOT_DECODED = "file_not_decoded"
    FILE_KIND_UNKNOWN = "file_kind_unknown"
    FILE_TOO_LARGE_TO_SHOW = "file_too_large_to_show"
    FILE_LOCKED = "file_locked"
    ARCHIVE_NOT_LISTED = "archive_not_listed"
    FILE_HAS_NO_SUCH_PART = "file_has_no_such_part"
    DECODER_NOT_CONFINED = "decoder_not_confined"
    READER_NOT_INSTALLED = "reader_not_installed"
    FACE_FINDER_NOT_INSTALLED = "face_finder_not_installed"
    CANCELLED = "cancelled"
    CASE_NOT_FOUND = "case_not_found"
    CORPUS_NOT_UNDERSTOOD = "corpus_not_understood"
    FUND_SHORT = "fund_short"
    SHARES_WRONG = "shares_wrong"
    EXPORT_DAMAGED = "export_damaged"
    TEMPLATE_BROKEN = "template_broken"
    TEMPLATE_TOO_LARGE = "template_too_large"


class AppError(Exception):
    """The world is at fault; `gui` and `cli` turn `problem` and `facts` into words."""

    def __init__(self, problem: Problem, **facts: str | int) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.facts = facts
