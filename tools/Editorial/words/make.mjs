// Makes en-US.txt.gz and en-GB.txt.gz, one word a line in ordinal order, from the Hunspell dictionaries of the npm packages
// dictionary-en and dictionary-en-gb (both "MIT AND BSD": SCOWL; their licence files lie beside this one). Run by hand, in a
// folder where both packages are installed:  node make.mjs TARGET-FOLDER
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const target = process.argv[2]
for (const [name, language] of [['dictionary-en', 'en-US'], ['dictionary-en-gb', 'en-GB']]) {
  const folder = path.join('node_modules', name)
  const words = expand(fs.readFileSync(path.join(folder, 'index.aff'), 'utf8'), fs.readFileSync(path.join(folder, 'index.dic'), 'utf8'))
  fs.writeFileSync(path.join(target, `${language}.txt.gz`), zlib.gzipSync([...words].sort().join('\n') + '\n', { level: 9 }))
  fs.copyFileSync(path.join(folder, 'license'), path.join(target, `${language}.licence.txt`))
  console.log(language, words.size, 'words,', name, JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version)
}

// Every word a dictionary accepts: each with its affixes, a prefix and a suffix together where both may cross.
function expand(affixes, dictionary) {
  const rules = readAffixes(affixes)
  const words = new Set()
  for (const line of dictionary.split('\n').slice(1)) {
    const [word, flags = ''] = line.trim().split(/(?<!\\)\//)
    if (!/^[\p{L}'.-]+$/u.test(word) || flags.includes('c') || flags.includes('!')) continue
    words.add(word)
    const withSuffix = []
    for (const flag of flags) for (const rule of rules.get(flag) ?? []) {
      if (rule.kind === 'SFX' && word.endsWith(rule.strip) && rule.condition.test(word)) {
        const made = word.slice(0, word.length - rule.strip.length) + rule.add
        words.add(made)
        if (rule.cross) withSuffix.push(made)
      }
    }
    for (const flag of flags) for (const rule of rules.get(flag) ?? []) {
      if (rule.kind !== 'PFX') continue
      for (const base of rule.cross ? [word, ...withSuffix] : [word])
        if (base.startsWith(rule.strip) && rule.condition.test(base)) words.add(rule.add + base.slice(rule.strip.length))
    }
  }
  for (const word of [...words]) if (word.endsWith("'s")) words.delete(word)
  return words
}

function readAffixes(text) {
  const rules = new Map()
  const crossing = new Map()
  for (const line of text.split('\n')) {
    const [kind, flag, third, fourth, fifth] = line.trim().split(/\s+/)
    if (kind !== 'SFX' && kind !== 'PFX') continue
    if (fifth === undefined) {
      crossing.set(flag, third === 'Y')
      continue
    }
    const strip = third === '0' ? '' : third
    const add = (fourth === '0' ? '' : fourth).split('/')[0]
    const condition = new RegExp(kind === 'SFX' ? `${fifth}$` : `^${fifth}`)
    if (!rules.has(flag)) rules.set(flag, [])
    rules.get(flag).push({ kind, strip, add, condition, cross: crossing.get(flag) })
  }
  return rules
}
