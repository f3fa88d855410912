import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { describeWith, isPresent } from '../../../spec/tools/src/testing/requires.js';
import { failing, passing } from '../testing/reports.js';
import { junitReport } from './junit.js';

const folder = mkdtempSync(join(tmpdir(), 'solowire-junit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const data = (name: string) => fileURLToPath(new URL(`./testdata/${name}`, import.meta.url));
/** Throws unless the XML fits the schema; by whichever validator is installed. */
function validate(xml: string): void {
  const file = join(folder, 'report.xml');
  writeFileSync(file, xml);
  if (isPresent('xmllint'))
    execFileSync('xmllint', ['--noout', '--schema', data('junit.xsd'), file], { stdio: 'pipe' });
  else execFileSync('java', [data('Validate.java'), data('junit.xsd'), file], { stdio: 'pipe' });
}

/** Java has a validator of its own, which a JDK runs from its source. */
const validator = isPresent('xmllint')
  ? { file: 'xmllint', package: 'libxml2-utils' }
  : { file: 'javac', package: 'openjdk-17-jdk-headless' };

describeWith([validator], 'the JUnit report and the common XSD', () => {
  it('fit, and the XSD can refuse', () => {
    for (const report of [passing(), failing()]) validate(junitReport(report));
    const odd = failing();
    odd.cases[0]!.harnessFault = 'broken \u0000 & <odd>';
    odd.baseline = { entries: 1, red: [{ check: 'a/b#c', why: 'passes now' }] };
    validate(junitReport(odd));
    validate(junitReport({ ...failing(), strict: true }));
    expect(() => validate('<testsuites><testsuite/></testsuites>')).toThrow();
  });
});

describe('junit', () => {
  it('fails by a warning where the run was strict', () => {
    expect(junitReport(failing()).match(/<failure /g)).toHaveLength(1);
    expect(junitReport({ ...failing(), strict: true }).match(/<failure /g)).toHaveLength(2);
  });

  it('counts what failed and what was skipped, and says what was seen', () => {
    const xml = junitReport(failing());
    expect(xml).toContain('<testsuite name="takeover" tests="2" failures="1" errors="0" skipped="0"');
    expect(xml).toContain('<testsuite name="drop" tests="3" failures="0" errors="0" skipped="2"');
    expect(xml).toContain('open at the &lt;deadline&gt; &amp; &quot;beyond&quot;');
    expect(xml).toContain('classname="takeover.deaf"');
    expect(junitReport(passing())).not.toContain('<failure');
  });

  it('sums the time of the cases', () => {
    const times = [...junitReport(failing()).matchAll(/<testcase [^>]*time="([\d.]+)"/g)].map((m) =>
      Number(m[1]),
    );
    expect(times.reduce((a, b) => a + b)).toBeCloseTo(2.468);
  });
});
