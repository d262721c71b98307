'use strict';
// Starts the program from its code cache: reading it again from its text would take longer than
// checking a small file. See docs/decisions/start-up.md.
const {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} = require('node:fs');
const module_ = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const DIST = path.join(__dirname, '../dist');
const PROGRAM = path.join(DIST, 'odc.cjs');
/** A pack begins with the mark of its build: the cache of another build is not looked at. */
const MARK = /^\/\*(\w+)\*\//;

/** Packs by their path, as they are loaded. */
const packs = new Map();

/** What V8 made of a pack, for the very Node and the very build that made it. */
function cacheOf(file, text) {
  const mark = MARK.exec(text.slice(0, 40))?.[1];
  return file.replace(/\.cjs$/, `-${mark}-${process.version}-${process.arch}.cache`);
}

function readCache(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Loads a pack, from its cache when there is one. */
function load(file) {
  const text = readFileSync(file, 'latin1');
  const cache = cacheOf(file, text);
  const pack = { exports: {} };
  const script = new vm.Script(module_.wrap(text), {
    filename: file,
    cachedData: readCache(cache),
  });
  packs.set(file, { pack, script, cache });
  const own = module_.createRequire(file);
  const demand = (name) => {
    if (!name.startsWith('.')) return own(name);
    const wanted = path.join(path.dirname(file), name);
    return packs.get(wanted)?.pack.exports ?? load(wanted);
  };
  script.runInThisContext()(pack.exports, demand, pack, file, path.dirname(file));
  return pack.exports;
}

/** Keeps what V8 made of the packs loaded so far. */
function writeCaches() {
  for (const { script, cache } of packs.values()) writeFileSync(cache, script.createCachedData());
}

function start() {
  const isDebugged = process.env.ODC_DEBUG === '1';
  if (isDebugged) process.setSourceMapsEnabled(true);
  if (isDebugged || !hasCache()) {
    module_.enableCompileCache?.();
    require(PROGRAM);
  } else load(PROGRAM);
}

/** False for another Node than the one that built the program: it does with its own means. */
function hasCache() {
  const head = Buffer.alloc(40);
  const file = openSync(PROGRAM);
  readSync(file, head);
  closeSync(file);
  return existsSync(cacheOf(PROGRAM, head.toString('latin1')));
}

module.exports = { load: () => load(PROGRAM), start, writeCaches };
