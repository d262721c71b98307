// Runs the bundle once on an example and keeps what V8 compiled for it: the functions that a
// validation needs are then ready at the next start.
const { writeFileSync } = require('node:fs');
const { CACHE, compile, run } = require('../bin/start.js');

const script = compile();
process.on('exit', () => writeFileSync(CACHE, script.createCachedData()));
run(script);
