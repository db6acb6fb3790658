/** Small corpora for tests, and a look at what a run wrote. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for the files of a test file. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'thoisu-corpus-'));
}

/** A writer of files in a folder; it gives their paths. */
export function fileWriter(folder: string): (name: string, content: string | Uint8Array) => string {
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

const PLACES = ['Lạng Sơn', 'Cà Mau', 'Phú Yên', 'Bắc Giang', 'Kon Tum', 'Hà Nam', 'Sóc Trăng'];
const NAMES = ['Vũ Đình Khoát', 'Lương Thị Mận', 'Đoàn Quang Sậy', 'Tạ Văn Bưởi', 'Chu Thị Lý'];
const GOOD = ['thu ngân sách đạt', 'sản lượng lúa đạt', 'vốn đầu tư đạt', 'kim ngạch xuất khẩu đạt'];
const BAD = ['giải ngân còn chậm', 'tiến độ chưa đạt yêu cầu', 'việc rà soát còn lúng túng'];
const TASKS = ['khẩn trương tháo gỡ', 'tập trung kiểm tra', 'chủ động phối hợp xử lý'];

const pick = (list: readonly string[], n: number): string => list[n % list.length]!;

/** A short article; numbers that differ give texts that differ. */
export function article(n: number): string {
  const place = pick(PLACES, n);
  const name = pick(NAMES, n * 3 + 1);
  return [
    `Ngày ${1 + (n % 28)}/${1 + (n % 12)}/2024, Chủ tịch UBND tỉnh ${place} ${name} chủ trì phiên họp thứ ${n}.`,
    `Trong ${2 + (n % 9)} tháng, ${pick(GOOD, n)} ${100 + ((n * 37) % 900)} tỷ đồng, tăng ${1 + (n % 17)},${n % 10}%.`,
    `Tuy nhiên, tại xã số ${n} ${pick(BAD, n)} do ${(n * 7919) % 1000} hộ dân chưa di dời.`,
    `Đồng chí ${name.split(' ').at(-1)} yêu cầu các sở ${pick(TASKS, n)} ở ${1 + ((n * 13) % 40)} dự án.`,
  ].join(' ');
}

/** JSON Lines of articles, with a bad line and a repeated article here and there. */
export function jsonLines(count: number): string {
  const lines: string[] = [];
  for (let n = 0; n < count; n++) {
    if (n % 23 === 7) lines.push('{"id": "hỏng", ');
    else lines.push(JSON.stringify({ id: `bai-${n}`, text: article(n % 31 === 30 ? n - 12 : n), so: n }));
  }
  return `${lines.join('\n')}\n`;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? (entry as unknown as { path: string }).path, entry.name))
    .sort();
}

/** The files of a folder with their checksums. */
export function checksums(folder: string): Record<string, string> {
  const sum = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(walk(folder).map((path) => [path.slice(folder.length + 1), sum(path)]));
}

/** A Zstandard frame that holds the bytes as they are (RFC 8878: single segment, raw blocks). */
export function zstdFrame(content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32LE(0xfd2fb528, 0);
  head.writeUInt8(0b11100000, 4);
  head.writeBigUInt64LE(BigInt(content.length), 5);
  const blocks: Uint8Array[] = [head];
  const size = 1 << 16;
  for (let at = 0; at < Math.max(1, content.length); at += size) {
    const raw = content.subarray(at, at + size);
    const block = Buffer.alloc(3);
    block.writeUIntLE((raw.length << 3) | (at + size >= content.length ? 1 : 0), 0, 3);
    blocks.push(block, raw);
  }
  return Buffer.concat(blocks);
}
