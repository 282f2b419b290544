import { ICONS } from '../appPackage.ts';

const SIGNATURE = '89504e470d0a1a0a';
/** Colour types of PNG that carry how transparent each point is. */
const WITH_ALPHA = new Set([4, 6]);

/** Icons that are missing, are no PNG or have another size than Microsoft asks for. `files`: by name. */
export function iconProblems(files: Readonly<Record<string, Uint8Array | undefined>>): string[] {
  return ICONS.flatMap(({ file, size }) => {
    const content = files[file];
    if (!content) return [`${file}: mangler`];
    const png = Buffer.from(content);
    if (png.subarray(0, 8).toString('hex') !== SIGNATURE) return [`${file}: er ikke en PNG`];
    const [width, height, colours] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]!];
    return [
      ...(width === size && height === size ? [] : [`${file}: er ${width} × ${height}, skal være ${size} × ${size}`]),
      ...(file === 'outline.png' && !WITH_ALPHA.has(colours) ? [`${file}: skal være gennemsigtig`] : []),
    ];
  });
}
