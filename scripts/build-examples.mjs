// Makes `examples/exports/`: what six directorates of an invented town have on their disks. The same
// bytes each time; run it again after a change and commit what it writes.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { grants } from './examples/grants.mjs';
import { peopleAndSchools } from './examples/people-and-schools.mjs';
import { townHall } from './examples/town-hall.mjs';
import { works } from './examples/works.mjs';

const root = process.argv[2] ?? fileURLToPath(new URL('../examples/exports', import.meta.url));
rmSync(root, { recursive: true, force: true });
grants(root);
townHall(root);
works(root);
await peopleAndSchools(root);
