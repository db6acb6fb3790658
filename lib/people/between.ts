/** What may stand between a person and an office, as bits, so that a whole stretch is one number. */
import { Mark } from '../token/table.js';

/** Bits of what was read. */
export enum Between {
  COMMA = 1,
  /** Dash, single bracket. */
  DASH = 2,
  SEMICOLON = 4,
  COLON = 8,
  /** `ông`, `đồng chí`, `Thượng tướng`. */
  ADDRESS = 16,
  /** `tân`, `quyền`, `nguyên`. */
  MODIFIER = 32,
  /** `và`, `kiêm`. */
  JOINT = 64,
  /** `là`, `hiện là`. */
  COPULA = 128,
  /** `giữ chức`, `được bầu làm`: what follows is the office that somebody takes or holds. */
  HOLDS = 256,
  /** `đối với`, `cho`, `của`. */
  PERSON_FOLLOWS = 512,
  /** `thay`, `kế nhiệm`. */
  REPLACES = 1024,
  /** Anything else, and the end of a sentence. */
  OTHER = 2048,
  /** `bổ nhiệm`, `bầu`: somebody else does it to the one who takes the office. */
  APPOINTS = 4096,
  /** `bị`, `được`. */
  PASSIVE = 8192,
  /** `do` before the one who acts. */
  AGENT = 16384,
  /** A bracket that holds no person and no office. */
  BRACKET = 32768,
  /** A place or body behind a comma: `Chủ tịch UBND xã A, huyện B, ông C`. */
  PLACE = 65536,
  DATE = 131072,
  NUMBER = 262144,
  /** `chức`, `chức vụ`. */
  NOUN = 524288,
  /** `miễn nhiệm`, `cách chức`, `kỷ luật`. */
  CHANGE = 1048576,
  /** `các`, `những`, `số lượng`. */
  PLURAL = 2097152,
  /** `phu nhân`, `vợ`: whom the next name means is not the holder. */
  RELATIVE = 4194304,
  /** `57 tuổi`, `sinh năm 1964`. */
  BIRTH = 8388608,
  QUOTE = 16777216,
  /** `nguyên`, `cựu`: the office is no longer held. */
  FORMER = 33554432,
  /** `tân`: the office was just taken. */
  INCOMING = 67108864,
}

/** Bits of punctuation, by mark. */
export const MARK_BITS: Readonly<Record<number, number>> = {
  [Mark.COMMA]: Between.COMMA,
  [Mark.DASH]: Between.DASH,
  [Mark.OPEN_BRACKET]: Between.DASH,
  [Mark.CLOSE_BRACKET]: Between.DASH,
  [Mark.OPEN_QUOTE]: Between.QUOTE,
  [Mark.CLOSE_QUOTE]: Between.QUOTE,
  [Mark.QUOTE]: Between.QUOTE,
  [Mark.SEMICOLON]: Between.SEMICOLON,
  [Mark.COLON]: Between.COLON,
};

/** Bits of the words in `office-link-words.tsv`, by type. */
export const LINK_BITS: Readonly<Record<string, number>> = {
  joint: Between.JOINT,
  copula: Between.COPULA,
  holds: Between.HOLDS,
  appoints: Between.APPOINTS,
  'person-follows': Between.PERSON_FOLLOWS,
  replaces: Between.REPLACES,
  passive: Between.PASSIVE,
  agent: Between.AGENT,
  noun: Between.NOUN,
  plural: Between.PLURAL,
  relative: Between.RELATIVE,
  birth: Between.BIRTH,
  list: Between.COLON,
  skip: 0,
};

/** Bits of the words in `position-modifiers.tsv` that are more than a modifier, by type. */
export const MODIFIER_BITS: Readonly<Record<string, number>> = {
  noun: Between.NOUN,
  relative: Between.RELATIVE,
  former: Between.MODIFIER | Between.FORMER,
  incoming: Between.MODIFIER | Between.INCOMING,
};

/** Whether nothing but the given bits was read. */
export function only(bits: number, allowed: number): boolean {
  return (bits & ~allowed) === 0;
}
