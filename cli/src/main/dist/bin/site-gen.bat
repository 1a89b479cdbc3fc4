@echo off
rem Starts site-gen with the flags that are fastest for most sites, and from the second build on with an archive of the classes.
rem Options of Java may be given in SITE_GEN_JAVA_OPTS; SITE_GEN_ARCHIVE=off does without the archive.
setlocal
set "home=%~dp0.."
set "java=java"
if exist "%home%\runtime\bin\java.exe" (
    set "java=%home%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
)
"%java%" -version >nul 2>nul
if errorlevel 1 (
    echo There is no Java. Install Java 17 or later, or name its directory in JAVA_HOME. 1>&2
    exit /b 70
)
set "version="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined version set "version=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
    echo site-gen needs Java 17 or later; %java% is %version%. Install a later one, or name its directory in JAVA_HOME. 1>&2
    exit /b 70
)
for %%j in ("%home%\lib\site-gen-cli-*.jar") do set "jar=%%~fj"
set "flags=-Xlog:disable -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.2 -XX:+UseSerialGC -Xmn48m"
set "archive="
if /i not "%SITE_GEN_ARCHIVE%"=="off" if %major% GEQ 19 if defined LOCALAPPDATA (
    if not exist "%LOCALAPPDATA%\site-gen" mkdir "%LOCALAPPDATA%\site-gen" 2>nul
    if exist "%LOCALAPPDATA%\site-gen" set "archive=%LOCALAPPDATA%\site-gen\%version%.jsa"
)
if defined archive (
    rem Java makes the archive itself, and makes it again when it does not fit.
    "%java%" %flags% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%archive%" %SITE_GEN_JAVA_OPTS% -cp "%jar%" dev.sitegen.cli.SiteGen %*
) else (
    "%java%" %flags% %SITE_GEN_JAVA_OPTS% -cp "%jar%" dev.sitegen.cli.SiteGen %*
)
exit /b %errorlevel%
