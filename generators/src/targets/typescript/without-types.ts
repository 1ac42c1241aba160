import type { GeneratedFile } from '../../target.ts'

/**
 * The same modules without their types, under the names by which they know each other: so Node runs what is generated
 * as it lies there, compiled or not.
 */
export async function withoutTypes(modules: readonly GeneratedFile[], header: string): Promise<GeneratedFile[]> {
  // Imported here because it starts a process of its own, and only this target needs it.
  const { transform } = await import('esbuild')
  return Promise.all(
    modules.map(async ({ path, text }) => {
      const { code } = await transform(text, { loader: 'ts', target: 'es2022', charset: 'utf8' })
      return { path: path.replace(/\.ts$/, '.js'), text: header + code }
    }),
  )
}
