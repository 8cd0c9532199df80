import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FACES, FONT_BUDGET } from './subset-fonts/faces.ts';
import { subsetFace } from './subset-fonts/subset-face.ts';

/** `node scripts/subset-fonts.ts`: cuts the font files in `src/fonts/` from their packages. */
const folder = path.resolve(import.meta.dirname, '../src/fonts');
let total = 0;

for (const face of FACES) {
  const font = await subsetFace(face);
  writeFileSync(path.join(folder, face.file), font);
  total += font.byteLength;
  console.log(`${String(font.byteLength).padStart(6)}  ${face.file}`);
}

console.log(`${String(total).padStart(6)}  of ${FONT_BUDGET}`);
if (total > FONT_BUDGET) process.exitCode = 1;
