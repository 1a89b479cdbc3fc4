import groovy.json.JsonSlurper

def sound = new JsonSlurper().parse(new File(basedir, 'target/site-gen-problems.json'), 'UTF-8')
assert sound.version == 1 && sound.language == 'zh-CN'
assert sound.summary == [errors: 0, warnings: 0, infos: 0] && sound.diagnostics == []

def log = new JsonSlurper().parse(new File(basedir, 'out/problems.sarif'), 'UTF-8')
assert log.version == '2.1.0'
def run = log.runs[0]
assert run.results*.ruleId == ['SG105'] && run.tool.driver.rules*.id == ['SG105']
def place = run.results[0].locations[0].physicalLocation
assert place.artifactLocation.uri == 'site.yaml' && place.region == [startLine: 4, startColumn: 1, endColumn: 6]
assert run.originalUriBaseIds.CONTENT.uri.endsWith('/broken/')

assert !new File(basedir, 'out/problems.json').exists()
assert new File(basedir, 'build.log').text.contains('site-gen.reportFile needs a format')
return true
