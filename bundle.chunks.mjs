/**
 * Joins the chunks of a split build: loading a file costs as much as reading some twenty kilobytes, and what twenty
 * entries share falls into twice as many chunks. Two chunks are joined where no entry has to load much more for it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** What an entry may have to load beyond what it needs: so many bytes, and a share of what it needs. */
const MOST_EXTRA = 60_000;
const EXTRA_SHARE = 0.25;
/** What a package is reckoned to weigh: those who do not need it must never load it. */
const PACKAGE = 1_000_000;
/** Sources of weights. */
const WEIGHTS = /(?:model|weights)\.ts$/;

/** The files of a build: what they hold, export and import. */
function readFiles(metafile) {
  return new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      basename(path),
      {
        bytes: output.bytes + (output.imports.some(({ external }) => external) ? PACKAGE : 0),
        exports: output.exports,
        imports: output.imports
          .filter(({ kind, external }) => kind === 'import-statement' && !external)
          .map((one) => basename(one.path)),
        isEntry: output.entryPoint !== undefined,
        // Weights hold nothing but ASCII, which engines read faster.
        isApart: Object.keys(output.inputs).some((input) => WEIGHTS.test(input)),
      },
    ]),
  );
}

/** For each group, 1 at the place of each that is loaded with it, itself among them. */
function closures(groups) {
  const groupOf = new Map(groups.flatMap(({ names }, place) => names.map((name) => [name, place])));
  const load = (place, loaded) => {
    if (loaded[place] === 1) return;
    loaded[place] = 1;
    for (const name of groups[place].imports) load(groupOf.get(name), loaded);
  };
  return groups.map((_, place) => {
    const loaded = new Uint8Array(groups.length);
    load(place, loaded);
    return loaded;
  });
}

/** Whether one of two groups loads the other by way of a third: joined, the two would import each other in a circle. */
function makesCircle(loaded, i, k) {
  return loaded.some(
    (own, m) => m !== i && m !== k && ((loaded[i][m] && own[k] === 1) || (loaded[k][m] && own[i] === 1)),
  );
}

/** Bytes of the groups that are marked in any of some closures. */
function bytesOf(groups, ...marked) {
  return groups.reduce(
    (sum, { bytes }, place) => (marked.some((own) => own[place] === 1) ? sum + bytes : sum),
    0,
  );
}

/** What each entry would load in vain if two groups were one, all together; infinite where one has to load too much. */
function costOf(groups, loaded, i, k) {
  let sum = 0;
  for (let entry = 0; entry < groups.length; entry++) {
    const own = loaded[entry];
    if (!groups[entry].isEntry || own[i] === own[k]) continue;
    const { needed } = groups[entry];
    const extra = bytesOf(groups, own, loaded[i], loaded[k]) - needed;
    if (extra > MOST_EXTRA + needed * EXTRA_SHARE) return Number.POSITIVE_INFINITY;
    sum += extra;
  }
  return sum;
}

/** The pair of groups that costs least, or null where every pair costs too much. */
function cheapestPair(groups) {
  const loaded = closures(groups);
  let best = { sum: Number.POSITIVE_INFINITY };
  for (let i = 0; i < groups.length; i++) {
    for (let k = i + 1; k < groups.length; k++) {
      if (!groups[i].mayJoin || !groups[k].mayJoin || makesCircle(loaded, i, k)) continue;
      const sum = costOf(groups, loaded, i, k);
      if (sum < best.sum) best = { sum, i, k };
    }
  }
  return best.sum === Number.POSITIVE_INFINITY ? null : best;
}

/** Groups of chunks to be joined, pair by pair. */
function groupChunks(files) {
  let groups = [...files].map(([name, { bytes, imports, isEntry, isApart }]) => ({
    names: [name],
    imports: new Set(imports),
    bytes,
    isEntry,
    mayJoin: !isEntry && !isApart,
  }));
  closures(groups).forEach((own, place) => {
    groups[place].needed = bytesOf(groups, own);
  });
  for (let pair = cheapestPair(groups); pair !== null; pair = cheapestPair(groups)) {
    const [a, b] = [groups[pair.i], groups[pair.k]];
    const joined = {
      names: [...a.names, ...b.names],
      imports: new Set([...a.imports, ...b.imports]),
      bytes: a.bytes + b.bytes,
      isEntry: false,
      mayJoin: true,
    };
    groups = [...groups.filter((group) => group !== a && group !== b), joined];
  }
  return groups.filter(({ mayJoin }) => mayJoin);
}

/** For each chunk the file it goes to and the names under which that exports what it exports. */
function planNames(groups, files) {
  const plan = new Map();
  for (const { names } of groups) {
    const target = [...names].sort((a, b) => files.get(b).bytes - files.get(a).bytes)[0];
    const taken = new Set();
    for (const name of names) {
      const exported = new Map();
      for (const binding of files.get(name).exports) {
        let free = binding;
        while (taken.has(free)) free += '_';
        taken.add(free);
        exported.set(binding, free);
      }
      plan.set(name, { target, exported });
    }
  }
  return plan;
}

/** An import statement; these stand at the head of each file that esbuild writes. */
const IMPORT = /^import(?:([^"]*?)from)?"([^"]+)";\s*/;

/** Bindings of an import under the names that the joined file has for them. */
function renamed(bindings, exported) {
  const parts = bindings.replace(/^\{|\}$/g, '').split(',');
  const pairs = parts.map((binding) => {
    const [theirs, ours = theirs] = binding.split(' as ');
    return `${exported.get(theirs)} as ${ours}`;
  });
  return `{${pairs.join(',')}}`;
}

/** Rewrites the imports of a file; those within its own group stay. */
function rewriteImports(text, own, plan) {
  const [shebang = ''] = /^#!.*\n/.exec(text) ?? [];
  let head = shebang;
  let rest = text.slice(shebang.length).trimStart();
  const bare = new Set();
  for (let found = IMPORT.exec(rest); found !== null; found = IMPORT.exec(rest)) {
    const [statement, bindings, path] = found;
    const to = plan.get(basename(path));
    rest = rest.slice(statement.length);
    if (to === undefined || to.target === own) head += statement;
    else if (bindings !== undefined) head += `import${renamed(bindings, to.exported)}from"./${to.target}";`;
    else bare.add(to.target);
  }
  return `${head}${[...bare].map((target) => `import"./${target}";`).join('')}${rest}`;
}

/** Joins the chunks of a build in `folder`, in place. */
export async function joinChunks(folder, metafile, options) {
  const files = readFiles(metafile);
  const groups = groupChunks(files);
  const plan = planNames(groups, files);
  const texts = new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const write = async (target, contents) => {
    const { outputFiles } = await build({
      ...options,
      stdin: { contents, resolveDir: folder, loader: 'js' },
      bundle: true,
      write: false,
      plugins: [
        {
          name: 'own-group',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /^\.\// }, ({ path, kind }) => {
              const name = basename(path);
              const own = kind !== 'dynamic-import' && plan.get(name)?.target === target;
              return own ? { path: name, namespace: 'chunk' } : { path, external: true };
            });
            onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({
              contents: rewriteImports(texts.get(path), target, plan),
              loader: 'js',
              resolveDir: folder,
            }));
          },
        },
      ],
    });
    writeFileSync(join(folder, target), outputFiles[0].contents);
  };
  for (const name of plan.keys()) rmSync(join(folder, name));
  for (const { names } of groups) {
    const lines = names.map((name) => {
      const { exported } = plan.get(name);
      return `export{${[...exported].map(([binding, free]) => `${binding} as ${free}`).join(',')}}from"./${name}";`;
    });
    await write(plan.get(names[0]).target, lines.join(''));
  }
  for (const [name, text] of texts) if (!plan.has(name)) await write(name, rewriteImports(text, name, plan));
}
