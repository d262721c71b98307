'use strict';
// Starts the bundle from its code cache: reading it again from its text would take longer than
// checking a small file. See docs/decisions/start-up.md.
const { existsSync, readFileSync } = require('node:fs');
const module_ = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const BUNDLE = path.join(__dirname, '../dist/odc.cjs');
/** Made by the build for the very Node that ran it; another Node does without. */
const CACHE = path.join(__dirname, `../dist/odc-${process.version}-${process.arch}.cache`);

/** Compiles the bundle, from the cache when there is one. */
function compile() {
  return new vm.Script(module_.wrap(readFileSync(BUNDLE, 'latin1')), {
    filename: BUNDLE,
    cachedData: existsSync(CACHE) ? readFileSync(CACHE) : undefined,
  });
}

function run(script) {
  const bundle = { exports: {} };
  const load = module_.createRequire(BUNDLE);
  script.runInThisContext()(bundle.exports, load, bundle, BUNDLE, path.dirname(BUNDLE));
}

function start() {
  const isDebugged = process.env.ODC_DEBUG === '1';
  if (isDebugged) process.setSourceMapsEnabled(true);
  if (existsSync(CACHE) && !isDebugged) {
    run(compile());
  } else {
    module_.enableCompileCache?.();
    require(BUNDLE);
  }
}

module.exports = { CACHE, compile, run, start };
