/** Words that touch their neighbours: hyphens without spaces, glued abbreviations of units, days joined, web pages. */
import test from 'ava';
import { entities } from '../../index.js';

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Tham dự có Lò Văn Khánh-Bí thư Tỉnh ủy Sơn La.',
    ['PERSON: Lò Văn Khánh', 'POSITION: Bí thư Tỉnh ủy Sơn La'],
  ],
  ['Ông Phan Hữu Tín-Bí thư Huyện ủy, phát biểu.', ['PERSON: Phan Hữu Tín', 'POSITION: Bí thư Huyện ủy']],
  [
    'Đoàn khảo sát tại P.Dịch Vọng, q.Cầu Giấy, tp.Hà Nội.',
    ['LOCATION: P.Dịch Vọng', 'LOCATION: q.Cầu Giấy', 'LOCATION: tp.Hà Nội'],
  ],
  ['Hai hộ dân ở X.Tân Lập, H.Mê Linh được hỗ trợ.', ['LOCATION: X.Tân Lập', 'LOCATION: H.Mê Linh']],
  ['Người dân từ q.3, tp.HCM đến chúc mừng.', ['LOCATION: q.3', 'LOCATION: tp.HCM']],
  ['Lễ hội kéo dài từ 20-30/4.', ['DATE: 20-30/4']],
  ['Hội chợ mở cửa từ 20 - 30/4/2025.', ['DATE: 20 - 30/4/2025']],
  ['Trụ sở đặt tại số 5 đường Lê Lợi, quận 1.', ['LOCATION: đường Lê Lợi', 'LOCATION: quận 1']],
  ['Trên Chinhphu.vn có bài viết.', ['ORGANIZATION: Chinhphu.vn']],
  ['Xem tại https://tinhmoi.gov.vn/tin-tuc và www.huyenmoi.vn.', []],
  ['Tỷ số trận đấu là 20-30.', []],
  ['Có từ 20-30 hộ dân tham gia.', []],
];

for (const [text, expected] of cases) {
  test(text, (t) => {
    const found = entities(text, { publishedAt: '2025-04-10' });
    t.deepEqual(
      found.map(({ type, text: span }) => `${type}: ${span}`),
      expected,
    );
  });
}
