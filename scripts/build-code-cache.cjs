// Runs the program on an example and keeps what V8 compiled for it, beside what it kept of others:
// the functions that a validation needs are then ready at the next start.
const { load, writeCaches } = require('../bin/start.js');

process.on('exit', writeCaches);
load();
