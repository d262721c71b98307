#!/usr/bin/env node
'use strict';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `odc a besoin de Node.js 20.19 ou plus récent (ici : ${process.versions.node}). Installez la version 22 depuis https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  require('./start.js').start();
}
