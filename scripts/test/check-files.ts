import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/model/read-content.ts';
import { formatProblems, type Problem } from '../../src/model/problems.ts';
import { capturesFolder, REPOSITORY } from '../build/settings.ts';
import { findVerbatim } from '../verify/find-verbatim.ts';
import { capturedRuns } from './captured-runs.ts';

const TEXT = /\.(?:astro|css|json|m?js|mdx?|svg|ts|txt|ya?ml)$|^[A-Z-]+$|^\.[\w/.-]+$/;
const word = (...parts: string[]) => parts.join('');

/** What a committed file may not say, and in which files it is looked for. Written so that this file may be committed too. */
const FORBIDDEN: readonly {
  readonly pattern: RegExp;
  readonly except: RegExp;
  readonly message: string;
  readonly right: string;
}[] = [
  {
    pattern: new RegExp(word('(?:^|[\\s"\'`(=:])', '/work', '/')),
    except: /^$/,
    message: 'names a folder of one machine',
    right: 'a path from the repository root, or a setting',
  },
  {
    pattern: new RegExp(word('\\.\\./', 'shared')),
    except: /^\.ci\/run$/,
    message: 'names a folder outside the repository',
    right: 'CAPTURES_DIR',
  },
  {
    pattern: new RegExp(
      word('registry', '\\.[a-z]|"', 'resolved', '":|npm', 'js\\.(?:com|org)/-|deb\\.', 'debian'),
    ),
    except: /^$/,
    message: 'names the host of a package registry',
    right: 'omit-lockfile-registry-resolved=true in .npmrc',
  },
  {
    pattern: new RegExp(
      word(
        '\\b(?:iss',
        'ue|fix',
        'es|clos',
        'es|PR)\\s+#?\\d+\\b|(?:^\\s*(?:\\*|//|#|<!--)|\\s//\\s).*[\\s(]#\\d+\\b',
      ),
    ),
    except: /\.(?:css|astro|svg)$|^package-lock\.json$|^content\/|\/fixtures\//,
    message: 'names an issue by number',
    right: 'say what it is about',
  },
];

/** Finds what a committed file may not say. */
export function findForbidden(file: string, source: string): Problem[] {
  return source.split('\n').flatMap((text, index) =>
    FORBIDDEN.filter(({ pattern, except }) => !except.test(file) && pattern.test(text)).map(
      ({ pattern, message, right }): Problem => ({
        file,
        line: index + 1,
        column: (pattern.exec(text)?.index ?? 0) + 1,
        message,
        right,
      }),
    ),
  );
}

/**
 * Checks files that are to be committed: none names a machine's folder, a registry or an issue, and,
 * where captures are at hand, none holds more than 12 words in a row of one.
 *
 * @throws with everything that was found.
 */
export function checkFiles(names: readonly string[], withCaptures: boolean): void {
  const runs = withCaptures ? capturedRuns(capturesFolder(), contentFolder()) : new Set<string>();
  const problems = names
    .filter((name) => TEXT.test(name))
    .flatMap((name): Problem[] => {
      const source = readFileSync(path.join(REPOSITORY, name), 'utf8');
      const found = findVerbatim(source, runs);
      const verbatim = found
        ? [
            {
              file: name,
              line: 1,
              column: 1,
              message: `more than 12 words in a row are a capture’s: "${found}"`,
              right: 'say it in your own words',
            },
          ]
        : [];
      return [...findForbidden(name, source), ...verbatim];
    });
  if (problems.length) throw new Error(formatProblems(problems));
}
