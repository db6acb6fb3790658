import test from 'ava';
import { analyze } from '../../index.js';

/** Kind, name and office of each change. */
function changes(text: string): string[] {
  const { people, entities, changes: found } = analyze(text);
  return found.map(({ kind, person, position }) => {
    const name = people.find(({ id }) => id === person)?.name;
    return [kind, name, position === undefined ? '' : entities[position]!.text].join(' | ');
  });
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'an election',
    'HĐND huyện bầu bà Nguyễn Thu Cúc giữ chức Chủ tịch UBND huyện Vị Thủy.',
    ['elected | Nguyễn Thu Cúc | Chủ tịch UBND huyện Vị Thủy'],
  ],
  [
    'an appointment',
    'Ông Giàng Văn Páo được bổ nhiệm giữ chức Giám đốc Sở Nội vụ.',
    ['appointed | Giàng Văn Páo | Giám đốc Sở Nội vụ'],
  ],
  [
    'a dismissal, the person behind the office',
    'HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Tám.',
    ['dismissed | Lê Văn Tám | Phó Chủ tịch UBND tỉnh'],
  ],
  ['discipline', 'Ông Lê Văn Tám bị kỷ luật khiển trách.', ['disciplined | Lê Văn Tám | ']],
  ['retirement', 'Bà Trần Thu Hà nghỉ hưu từ tháng 3.', ['retired | Trần Thu Hà | ']],
  [
    'discipline of several people',
    'Ông Lê Văn Tám, Bí thư Đảng ủy xã; bà Trần Thu Hà, Phó Chủ tịch HĐND xã cũng bị cách chức.',
    ['dismissed | Lê Văn Tám | ', 'dismissed | Trần Thu Hà | '],
  ],
  [
    'the one who decides is not the one who is appointed',
    'Thủ tướng Ngô Đình Phúc ký quyết định bổ nhiệm ông Lê Văn Tám làm Thứ trưởng Bộ Y tế.',
    ['appointed | Lê Văn Tám | Thứ trưởng Bộ Y tế'],
  ],
  [
    'an office that is no office span',
    'Năm 2012, ông Lê Văn Tám được bổ nhiệm làm trưởng trạm bơm.',
    ['appointed | Lê Văn Tám | '],
  ],
  ['a resignation', 'Ông Lê Văn Tám đã xin từ chức.', ['dismissed | Lê Văn Tám | ']],
];

for (const [name, text, expected] of cases) {
  test(`changes: ${name}`, (t) => {
    t.deepEqual([...new Set(changes(text))], expected);
  });
}

const none: readonly string[] = [
  'Ông Lê Văn Tám từng giữ chức Chủ tịch UBND huyện.',
  'Bà Trần Thu Hà kiểm tra công tác bầu cử.',
  'Ông Lê Văn Tám nói về công tác bổ nhiệm cán bộ.',
  'Chủ tịch UBND tỉnh Lê Văn Tám yêu cầu siết kỷ cương, kỷ luật.',
  'Ông Lê Văn Tám giữ chức vụ này cho đến khi đủ tuổi nghỉ hưu.',
  'Ông Lê Văn Tám báo cáo có 54 đảng viên bị kỷ luật.',
  'Cơ quan chức năng đề nghị kỷ luật ông Lê Văn Tám.',
  'Ông Lê Văn Tám cho biết đã yêu cầu xem xét miễn nhiệm nhiều trường hợp.',
  'Ông Lê Văn Tám được điều động sang đơn vị khác.',
];

for (const text of none) {
  test(`no change in: ${text}`, (t) => {
    t.deepEqual(changes(text), []);
  });
}

test('a change keeps its date and its document', (t) => {
  const { changes: found, entities } = analyze(
    'Ngày 1/9/2025, ông Giàng Văn Páo được bổ nhiệm giữ chức Giám đốc Sở Nội vụ theo Quyết định số 415-QĐ/TU.',
  );
  t.is(entities[found[0]!.date!]?.text, 'Ngày 1/9/2025');
  t.is(entities[found[0]!.document!]?.text, 'Quyết định số 415-QĐ/TU');
});
