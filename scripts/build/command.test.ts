import { expect, it } from 'vitest';
import { runCommand } from '../fixtures/run-command.ts';

it('builds nothing where an option is mistyped', () => {
  const { status, stderr } = runCommand('build', ['--ful'], { CONTENT_DIR: '/nowhere' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unknown option '--ful'/);
});
