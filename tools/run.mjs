/**
 * Entry of every npm script: installs what is missing, then runs the task on the pinned Node.
 *
 * Use      `node tools/run.mjs start`; plain JavaScript for any Node >= 18, before anything is installed.
 * Errors   leaves with the task's exit code; standard output belongs to the task alone.
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task = '', ...args] = process.argv.slice(2);
const callerFolder = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);

const withTestTools = task === 'test' || task === 'bench';
install(withTestTools);
run(pinnedNode());

/** `npm ci` when the lock changed; a running server is not pulled away when test tools are added. */
function install(dev) {
  const stampFile = join('node_modules', '.doyen-installed.json');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = readStamp(stampFile);
  const fresh = stamp.lock !== lock;
  if (!fresh && (!dev || stamp.dev)) return;
  const argv = fresh ? ['ci'] : ['install', '--no-save'];
  argv.push(dev ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error');
  console.error(`Installing packages${dev ? ', with the test tools' : ''} ...`);
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.[cm]?js$/.test(npm);
  const done = viaNode
    ? spawnSync(process.execPath, [npm, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', argv, {
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (done.status !== 0) {
    console.error('The packages could not be installed: is there a network, and room on the disk?');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stampFile, JSON.stringify({ lock, dev: dev || (!fresh && stamp.dev === true) }));
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** The Node that came with the packages, else this one where it is new enough. */
function pinnedNode() {
  const onMac = process.arch === 'arm64' ? 'node-bin-darwin-' : 'node-darwin-';
  const prefix = { linux: 'node-linux-', darwin: onMac, win32: 'node-win-' }[process.platform];
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = join(root, 'node_modules', `${prefix}${process.arch}`, 'bin', name);
  if (prefix !== undefined && existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= 26 || (major === 24 && minor >= 12)) return process.execPath;
  console.error(
    `No Node for ${process.platform}-${process.arch} came along: use Node 26 or newer.`,
  );
  process.exit(2);
}

/** Not spawnSync: a parent that waits cannot pass a signal on and would leave the server behind. */
function run(node) {
  const child = spawn(node, [join(root, 'tools', `${task}.ts`), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DOYEN_FOLDER: callerFolder,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  // npm runs us through `sh -c`, which dies without passing the signal on: leave with the parent.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
  child.on('exit', (code, signal) => {
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
  });
}
