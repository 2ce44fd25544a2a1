@echo off
rem Runs Iskra: finds a JDK, builds the tool on first use and when its sources changed, keeps an AOT
rem cache of it so that it starts fast. Everything it makes lies under target\launcher.
rem
rem ISKRA_JAVA_HOME   the JDK to use, if not the one found
rem ISKRA_JAVA_OPTS   further options for the JVM, for example -Xmx4g
rem ISKRA_AOT=off     no AOT cache
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "WORK=%ROOT%\target\launcher"
set NEEDED=25

call :find_jdk
if errorlevel 1 exit /b 2
if not exist "%WORK%" mkdir "%WORK%"
call :is_built
if errorlevel 1 call :build
if errorlevel 1 exit /b %ERRORLEVEL%

set "JAR=%WORK%\iskra-%HASH%.jar"
rem What a crash of the JVM leaves lies with the tool, not in the mod.
set CRASH="-XX:ErrorFile=%WORK%\crash-%%p.log" "-Diskra.fault=%WORK%\fault.log"
set OPTIONS=-XX:-CreateCoredumpOnCrash -XX:+UseCompactObjectHeaders -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
rem Garbage is collected on all processors, often enough that it stays small; not where a process lasts.
rem Who has options of their own chooses the size of the heap, and perhaps the collector.
set USE=-XX:+UseParallelGC -Xmn64m
call :watches %*
if not errorlevel 1 set USE=-XX:+UseSerialGC
if defined ISKRA_JAVA_OPTS set USE=
if defined JDK_JAVA_OPTIONS set USE=
if defined JAVA_TOOL_OPTIONS set USE=
set AOT=
set "CACHE=%WORK%\iskra-%HASH%-%JDK_BUILD%.aot"
if /i "%ISKRA_AOT%"=="off" goto run
rem A cache that was damaged on the disk makes the JVM crash, or the tool fail: then it is made anew.
if exist "%WORK%\fault.log" if not exist "%WORK%\last-fault.log" move /y "%WORK%\fault.log" "%WORK%\crash-fault.log" >nul
if exist "%WORK%\crash-fault.log" copy /y "%WORK%\crash-fault.log" "%WORK%\last-fault.log" >nul
if exist "%WORK%\crash-*.log" del /q "%WORK%\*.aot" "%WORK%\*.untrained" "%WORK%\crash-*.log" >nul 2>&1
if not exist "%CACHE%" if not exist "%CACHE%.untrained" call :train
if exist "%CACHE%" set AOT="-XX:AOTCache=%CACHE%"
:run
"%JDK%\bin\java.exe" %OPTIONS% %CRASH% %USE% %AOT% %ISKRA_JAVA_OPTS% -cp "%JAR%" dev.iskra.cli.Main %*
exit /b %ERRORLEVEL%

rem Whether one of the words is --watch.
:watches
if "%~1"=="" exit /b 1
if "%~1"=="--watch" exit /b 0
shift
goto watches

rem --- a JDK ----------------------------------------------------------------------------------------
:find_jdk
set JDK=
if defined ISKRA_JAVA_HOME (
  call :usable "%ISKRA_JAVA_HOME%"
  if defined JDK exit /b 0
  >&2 echo iskra: ISKRA_JAVA_HOME does not name a JDK %NEEDED% or newer: "%ISKRA_JAVA_HOME%"
  exit /b 1
)
if defined JAVA_HOME call :usable "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk*") do call :usable "%%~d"
for /d %%d in ("%ProgramFiles%\Java\jdk*") do call :usable "%%~d"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk*") do call :usable "%%~d"
for /d %%d in ("%ProgramFiles%\Zulu\zulu*") do call :usable "%%~d"
for /d %%d in ("%ProgramFiles%\Amazon Corretto\jdk*") do call :usable "%%~d"
for /d %%d in ("%ProgramFiles%\BellSoft\*") do call :usable "%%~d"
for /d %%d in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk*") do call :usable "%%~d"
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :usable "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\temurin*") do call :usable "%%~d\current"
for /d %%d in ("%USERPROFILE%\scoop\apps\openjdk*") do call :usable "%%~d\current"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :usable "%%~dp$PATH:j.."
if defined JDK exit /b 0
>&2 echo iskra: a JDK %NEEDED% or newer is needed, and none was found.
>&2 echo iskra: Get one from https://adoptium.net, or with: winget install EclipseAdoptium.Temurin.25.JDK
>&2 echo iskra: and set JAVA_HOME to its folder, or ISKRA_JAVA_HOME if JAVA_HOME has to stay as it is.
exit /b 1

rem Sets JDK and JDK_BUILD if %1 is the home of a JDK that is new enough and none was found before.
:usable
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set VERSION=
set BUILD=
for /f "usebackq tokens=1,* delims==" %%a in ("%~1\release") do (
  if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
  if "%%a"=="JAVA_RUNTIME_VERSION" set "BUILD=%%~b"
)
set MAJOR=0
for /f "delims=.-+" %%v in ("%VERSION%") do set "MAJOR=%%v"
if %MAJOR% LSS %NEEDED% exit /b 0
set "JDK=%~1"
set "JDK_BUILD=%BUILD%-%PROCESSOR_ARCHITECTURE%"
exit /b 0

rem --- the tool -------------------------------------------------------------------------------------
rem Lists the tool's sources with their times and sizes: what is compared with the last build's list.
:list
>"%~1" echo "%ROOT%"
>>"%~1" (
  for /r "%ROOT%\src\main" %%f in (*) do @echo %%~tf %%~zf %%f
  for /r "%ROOT%\grammar" %%f in (*) do @echo %%~tf %%~zf %%f
  for %%f in ("%ROOT%\pom.xml" "%ROOT%\iskra.cmd") do @echo %%~tf %%~zf %%f
)
exit /b 0

rem Whether the tool was built from the sources as they are.
:is_built
set HASH=
if not exist "%WORK%\current-windows" exit /b 1
if not exist "%WORK%\built.list" exit /b 1
set /p HASH=<"%WORK%\current-windows"
if not exist "%WORK%\iskra-%HASH%.jar" exit /b 1
call :list "%WORK%\now.list"
fc /b "%WORK%\built.list" "%WORK%\now.list" >nul 2>&1
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  >&2 echo iskra: Maven is needed to build the tool, and there is no `mvn` on the PATH.
  >&2 echo iskra: Get it from https://maven.apache.org, or with: scoop install maven
  exit /b 2
)
mkdir "%WORK%\lock" 2>nul
if errorlevel 1 goto build_elsewhere
>&2 echo iskra: building the tool; this happens once, and again when its sources change
call :list "%WORK%\begun.list"
pushd "%ROOT%"
set "KEPT_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -Pquick package >"%WORK%\build.log" 2>&1 <nul
set MAVEN_EXIT=%ERRORLEVEL%
set "JAVA_HOME=%KEPT_JAVA_HOME%"
popd
if not "%MAVEN_EXIT%"=="0" (
  type "%WORK%\build.log" >&2
  rmdir "%WORK%\lock"
  >&2 echo iskra: the tool could not be built; the log above is target\launcher\build.log
  exit /b 70
)
set HASH=
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%WORK%\build\iskra.jar" SHA256') do if not defined HASH set "HASH=%%h"
set "HASH=%HASH: =%"
del /q "%WORK%\iskra-*.jar" "%WORK%\*.aot" "%WORK%\*.untrained" "%WORK%\*fault.log" >nul 2>&1
copy /b /y "%WORK%\build\iskra.jar" "%WORK%\iskra-%HASH%.jar" >nul
>"%WORK%\current-windows" echo %HASH%
move /y "%WORK%\begun.list" "%WORK%\built.list" >nul
rmdir "%WORK%\lock"
exit /b 0

:build_elsewhere
>&2 echo iskra: another process is building the tool; if none is, remove target\launcher\lock
set WAITED=0
:wait_for_build
ping -n 3 127.0.0.1 >nul
set /a WAITED+=1
if %WAITED% GEQ 450 (
  >&2 echo iskra: that build does not end; if none is under way, remove target\launcher\lock
  exit /b 70
)
if exist "%WORK%\lock" goto wait_for_build
call :is_built
if errorlevel 1 goto build
exit /b 0

rem --- the AOT cache --------------------------------------------------------------------------------
rem A JVM does not notice a changed jar and would run the old classes from its cache: the name holds
rem the jar's hash and the JVM's build. A cache that cannot be made is done without.
rem It holds classes, but not what the JVM noted of its methods: by such notes it compiles everything
rem again that it compiled in training, and that is more work for a small mod than it saves.
:train
del /q "%WORK%\*.aot" "%WORK%\*.aot.config" "%WORK%\*.untrained" >nul 2>&1
type nul >"%CACHE%.untrained"
if exist "%WORK%\training" rmdir /s /q "%WORK%\training"
mkdir "%WORK%\training\mod-src"
xcopy /e /q /y "%ROOT%\mod-src" "%WORK%\training\mod-src" >nul 2>&1
if exist "%ROOT%\iskra.lock" copy /y "%ROOT%\iskra.lock" "%WORK%\training" >nul
set UNNOTED=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining
"%JDK%\bin\java.exe" %OPTIONS% -XX:+UseSerialGC %UNNOTED% "-XX:AOTCacheOutput=%WORK%\new.aot" -cp "%JAR%" dev.iskra.cli.Training "%WORK%\training" >"%WORK%\training.log" 2>&1 <nul
if exist "%WORK%\new.aot" (
  move /y "%WORK%\new.aot" "%CACHE%" >nul
  del /q "%CACHE%.untrained" >nul 2>&1
)
rmdir /s /q "%WORK%\training"
exit /b 0
