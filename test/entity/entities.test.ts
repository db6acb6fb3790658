import test from 'ava';
import fc from 'fast-check';
import { type Entity, entities } from '../../index.js';

/** Pieces that start every finder, to be thrown together at random. */
const PIECES: readonly string[] = [
  'Bí thư',
  'Tỉnh ủy',
  'UBND',
  'tỉnh',
  'Hậu Giang',
  'ông',
  'Nguyễn',
  'Văn',
  'A',
  'Công ty',
  'TNHH',
  'của',
  'và',
  ',',
  '-',
  '(',
  ')',
  'khóa XIV',
  'ngày 3/4',
  'Nghị quyết số 5',
  'Đô-nan',
  'quận 1',
  '.',
  '\n',
];

function check(text: string, found: readonly Entity[]): boolean {
  return found.every((entity, index) => {
    const before = found[index - 1];
    return (
      text.slice(entity.start, entity.end) === entity.text &&
      entity.evidence.length > 0 &&
      (before === undefined || before.end <= entity.start)
    );
  });
}

for (const model of [true, false]) {
  test(`spans are exact, in order and apart, ${model ? 'with' : 'without'} the model`, (t) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        return check(text, entities(text, { model }));
      }),
      { numRuns: 60 },
    );
    t.pass();
  });
}

test('any string is fine', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => check(text, entities(text))),
    { numRuns: 60 },
  );
  t.pass();
});

test('decomposed text gives spans of its own', (t) => {
  const text = 'Bí thư Tỉnh ủy Hậu Giang Lò Văn Sơn'.normalize('NFD');
  t.deepEqual(
    entities(text).map((entity) => entity.text.normalize('NFC')),
    ['Bí thư Tỉnh ủy Hậu Giang', 'Lò Văn Sơn'],
  );
});

test('old and new tone placement are one', (t) => {
  const kinds = (text: string): string[] => entities(text).map(({ type }) => type);
  t.deepEqual(
    kinds('Phó Bí thư Tỉnh uỷ Hoà Bình Lò Văn Sơn'),
    kinds('Phó Bí thư Tỉnh ủy Hòa Bình Lò Văn Sơn'),
  );
});

test('wrong arguments are named', (t) => {
  t.throws(() => entities(5 as unknown as string), {
    instanceOf: TypeError,
    message: /entities\(\): text is 5/u,
  });
  t.throws(() => entities('', { deep: true } as object), { instanceOf: TypeError, message: /"deep"/u });
  t.throws(() => entities('', { publishedAt: 'hôm qua' }), {
    instanceOf: TypeError,
    message: /publishedAt/u,
  });
});
