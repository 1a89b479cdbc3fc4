// The files of the theme that were named are there, and what was there before is as it was.
File theme = new File(basedir, 'content/theme')
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(theme, 'partials/banner.ftlh').getText('UTF-8') == '<p class="notice">本站为示例</p>\n'
assert new File(theme, 'partials/footer-extra.ftlh').isFile()
assert new File(theme, 'messages/zh-CN.properties').getText('UTF-8').contains('home=首页')
assert !new File(theme, 'partials/footer-extras.ftlh').exists()
assert !new File(theme, 'layouts/report.ftlh').exists()
assert log.contains('partials/footer-extras.ftlh')

// A site builds with them, and a page has the layout that it chooses.
String page = new File(basedir, 'target/site-gen/pages/contact.html').getText('UTF-8')
assert page.contains('<div class="hall">')
assert page.contains('<p class="notice">本站为示例</p>')
return true
