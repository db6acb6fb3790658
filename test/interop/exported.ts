/** Texts and documents that the exporters are tested with. */
import fc from 'fast-check';
import { analyze, type Document } from '../../index.js';

export const ARTICLE = `Bắc Sơn tăng trưởng 8,5% 😀
Sáng 12/5/2024, ông Trần Văn Bảo, Bí thư Tỉnh ủy Lạng Sơn, làm việc với huyện Bắc Sơn.

Ông Bảo cho biết, GRDP quý I tăng 8,5% so với cùng kỳ năm 2023.  Tuy nhiên, giải ngân vốn đầu tư công còn chậm, mới đạt 31% kế hoạch 🚧.
Theo Nghị quyết 18-NQ/TW, bà Lê Thị Hạnh được bổ nhiệm Giám đốc Sở Tài chính tỉnh Lạng Sơn.`;

const piece = fc.constantFrom(
  'Bí thư Tỉnh ủy Hà Giang ',
  'ông Nguyễn Văn An ',
  'tăng 8,5% so với cùng kỳ. ',
  'GRDP đạt 1.200 tỷ đồng',
  'Tuy nhiên, còn chậm.',
  '\n',
  '\r\n',
  '  ',
  '\t',
  '😀',
  '\ud83d',
  '\u0085',
  '\u001f',
  '\ufeff',
  '\u2028',
  '\u00a0',
  'e\u0302\u0301',
  '"',
  '…',
  '🇻🇳',
);

/** Texts with characters outside the basic plane, odd white space and lone surrogates. */
export const oddDocument: fc.Arbitrary<Document> = fc
  .array(piece, { maxLength: 14 })
  .map((parts) => analyze(parts.join('')));

/** The slice of a text by code points. */
export function cutCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
