import type { FindingTexts } from '../text.ts';
import { codes } from './checks/codes.ts';
import { identifiers } from './checks/identifiers.ts';
import { names } from './checks/names.ts';
import { openingHours } from './checks/opening-hours.ts';
import { rowChecks } from './checks/rows.ts';
import { schemaChecks } from './checks/schema-checks.ts';
import { values } from './checks/values.ts';

export const checks = {
  ...schemaChecks,
  ...identifiers,
  ...codes,
  ...names,
  ...values,
  ...openingHours,
  ...rowChecks,
} satisfies FindingTexts;
