import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../build/settings.ts';
import type { Serving } from '../serve.ts';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** The nginx that is installed, or Debian's package where root may install it. @throws when there is none. */
function requireNginx(): string {
  const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];
  const find = () => places.find((file) => existsSync(file));
  if (!find() && isRoot && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    // Debian starts what it installs; a container without an init system refuses that, and so do we.
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'nginx'], {
      stdio: 'ignore',
      env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const nginx = find();
  if (!nginx) throw new Error('no nginx here: install it, or run as root on Debian');
  return nginx;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A server as its keeper would write it: the site, compression, and the generated headers. */
function configuration(folder: string, port: number): string {
  const types = existsSync('/etc/nginx/mime.types')
    ? '/etc/nginx/mime.types'
    : '/opt/homebrew/etc/nginx/mime.types';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 256; }
http {
  include ${types};
  default_type application/octet-stream;
  access_log off;
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  ${temporary.map((name) => `${name}_temp_path ${folder}/temporary;`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    root ${folder}/site;
    index index.html;
    absolute_redirect off;
    include ${folder}/headers.conf;
  }
}
`;
}

/**
 * Serves a built site with nginx and the headers that were generated for it, on a free port of this
 * machine, as a user without rights.
 */
export async function serveWithNginx({ site, nginx: headers, base }: Settings): Promise<Serving> {
  const program = requireNginx();
  const folder = mkdtempSync(path.join(tmpdir(), 'departures-nginx-'));
  const port = await freePort();
  mkdirSync(path.join(folder, 'temporary'));
  cpSync(site, path.join(folder, 'site', base), { recursive: true });
  cpSync(headers, path.join(folder, 'headers.conf'));
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port));
  chmodSync(folder, 0o755);
  if (isRoot) for (const own of [folder, path.join(folder, 'temporary')]) chownSync(own, NOBODY, NOBODY);

  const child = spawn(
    program,
    ['-e', path.join(folder, 'error.log'), '-c', path.join(folder, 'nginx.conf')],
    {
      stdio: 'ignore',
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async () => {
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}${base}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return { url, close };
    await wait(100);
  }
  const log = path.join(folder, 'error.log');
  const reason = existsSync(log) ? readFileSync(log, 'utf8') : 'it wrote no log';
  await close();
  throw new Error(`nginx did not answer: ${reason}`);
}
