@echo off
rem Starts revise on Windows: builds it when its sources have changed, then runs the Java program.
rem The script "revise" beside this one says what each part is for; the variables are the same.
rem An archive lies in a folder named after build and Java, and is used only with the size and time its seal names.
setlocal EnableExtensions DisableDelayedExpansion

for %%F in ("%~dp0.") do set "RV_HERE=%%~fF"
set "RV_RUN=%RV_HERE%\target\run"

set "RV_JAVA="
set "RV_PROBLEM="
set "RV_FAILED="
if defined JAVA_HOME (
  set "RV_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%J in (java.exe) do set "RV_JAVA=%%~$PATH:J"
)
if not defined RV_JAVA (
  >&2 echo revise: there is no Java here. Install a JDK 17 or later, and put it on PATH or in JAVA_HOME.
  exit /b 1
)
if not exist "%RV_JAVA%" (
  >&2 echo revise: JAVA_HOME has no bin\java.exe in it. Point it at a JDK 17 or later, or unset it.
  exit /b 1
)
for %%J in ("%RV_JAVA%\..\..") do set "RV_JDK=%%~fJ"

rem Without a release file (the java on PATH may be a copy far from its JDK) there is no archive.
set "RV_VERSION="
if exist "%RV_JDK%\release" for /f "usebackq tokens=1,* delims==" %%A in ("%RV_JDK%\release") do (
  if "%%A"=="JAVA_RUNTIME_VERSION" set "RV_VERSION=%%~B"
  if "%%A"=="JAVA_VERSION" if not defined RV_VERSION set "RV_VERSION=%%~B"
)
set "RV_MAJOR="
if defined RV_VERSION for /f "tokens=1 delims=.+-" %%A in ("%RV_VERSION%") do set "RV_MAJOR=%%A"
if defined RV_MAJOR if %RV_MAJOR% LSS 17 (
  >&2 echo revise: Java 17 or later is needed, and this one is Java %RV_VERSION%. Point JAVA_HOME at a JDK 17 or later.
  exit /b 1
)

call :look
if not defined RV_FRESH (
  call :build
  call :look
)
if defined RV_PROBLEM (
  >&2 echo revise: %RV_PROBLEM%
  exit /b 1
)

set "RV_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:+DisplayVMOutputToStderr"
set "RV_FLAGS=%RV_FLAGS% -XX:ErrorFile=NUL -XX:-CreateCoredumpOnCrash --enable-native-access=ALL-UNNAMED"

set "RV_ARCHIVE="
set "RV_WITH="
if defined RV_MAJOR call :locate
if /i "%REVISE_TRAIN%"=="now" (
  if defined RV_ARCHIVE if not defined RV_WITH call :train
  exit /b 0
)
if /i not "%REVISE_TRAIN%"=="never" if defined RV_ARCHIVE if not defined RV_WITH call :train_later

"%RV_JAVA%" %RV_FLAGS% %RV_WITH% %REVISE_JAVA_OPTS% -cp "%RV_JAR%" revise.Revise %*
exit /b %ERRORLEVEL%


rem Sets RV_FRESH if the sources are what was built, in this folder: robocopy compares them, and what has been deleted,
rem with the copy that was made of them before the build.
:look
set "RV_FRESH="
set "RV_ID="
set "RV_FOLDER="
if not exist "%RV_RUN%\current" exit /b 0
for /f "usebackq tokens=1,* delims= " %%A in ("%RV_RUN%\current") do (
  set "RV_ID=%%A"
  set "RV_FOLDER=%%B"
)
set "RV_JAR=%RV_RUN%\%RV_ID%.jar"
if not exist "%RV_JAR%" exit /b 0
if not "%RV_FOLDER%"=="%RV_HERE%" exit /b 0
call :mirror /L
if not defined RV_CHANGED set "RV_FRESH=1"
exit /b 0

rem Copies the sources, or with /L only sets RV_CHANGED if there is anything to copy.
:mirror
set "RV_CHANGED="
robocopy "%RV_HERE%" "%RV_RUN%\sources" pom.xml revise.cmd %1 /R:0 >nul 2>&1
if errorlevel 1 set "RV_CHANGED=1"
for %%D in (src\main topics) do if exist "%RV_HERE%\%%D" (
  robocopy "%RV_HERE%\%%D" "%RV_RUN%\sources\%%D" /MIR %1 /R:0 >nul 2>&1
  if errorlevel 1 set "RV_CHANGED=1"
)
exit /b 0

rem One start builds. The lock is an open file, which Windows closes when its holder ends, however it ends.
:build
set "RV_PROBLEM="
set "RV_FAILED="
if not exist "%RV_RUN%" md "%RV_RUN%" 2>nul
if not exist "%RV_RUN%" (
  set "RV_PROBLEM=it has to be built first, and %RV_HERE%\target cannot be written."
  exit /b 0
)
set "RV_TRIES=0"
:build_wait
set "RV_LOCKED="
2>nul (
  9>"%RV_RUN%\lock" (
    set "RV_LOCKED=1"
    call :build_locked
  )
)
if defined RV_LOCKED goto build_done
set /a RV_TRIES+=1
if %RV_TRIES% GEQ 1800 (
  set "RV_PROBLEM=it has to be built first, and %RV_RUN%\lock is held by another start or cannot be written."
  exit /b 0
)
ping -n 2 127.0.0.1 >nul
goto build_wait
:build_done
if defined RV_FAILED (
  >&2 type "%RV_RUN%\build.log"
  set "RV_PROBLEM=the build failed; the whole log is in %RV_RUN%\build.log"
)
exit /b 0

:build_locked
set "RV_FAILED="
call :look
if defined RV_FRESH exit /b 0
if not exist "%RV_JDK%\bin\javac.exe" (
  set "RV_PROBLEM=it has to be built first, and that takes a JDK: there is no javac beside this Java. Point JAVA_HOME at a JDK 17 or later."
  exit /b 0
)
>con echo revise: building; the first time it takes about a minute ...
call :mirror
set "RV_MAVEN="
for %%M in (mvn.cmd) do set "RV_MAVEN=%%~$PATH:M"
if not defined RV_MAVEN set "RV_MAVEN=%RV_HERE%\mvnw.cmd"
set "RV_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%RV_JDK%"
pushd "%RV_HERE%"
call "%RV_MAVEN%" -B -q -Dstyle.color=never -DskipTests package >"%RV_RUN%\build.log" 2>&1 <nul
if errorlevel 1 set "RV_FAILED=1"
popd
set "JAVA_HOME=%RV_JAVA_HOME%"
if defined RV_FAILED exit /b 0
set "RV_NEW=b%RANDOM%-%RANDOM%-%RANDOM%"
copy /y /b "%RV_HERE%\target\revise.jar" "%RV_RUN%\%RV_NEW%.jar" >nul
if errorlevel 1 (
  set "RV_FAILED=1"
  exit /b 0
)
>"%RV_RUN%\new.current" echo %RV_NEW% %RV_HERE%
move /y "%RV_RUN%\new.current" "%RV_RUN%\current" >nul
if errorlevel 1 set "RV_FAILED=1"
rem Windows keeps those that are running.
for %%F in ("%RV_RUN%\*.jar") do if /i not "%%~nF"=="%RV_NEW%" if /i not "%%~nF"=="%RV_ID%" del /q "%%F" 2>nul
exit /b 0

rem Sets RV_ARCHIVE to where the archive belongs, and RV_WITH to the option that uses it if it is whole.
:locate
set "RV_CACHE=%LOCALAPPDATA%\revise"
if defined REVISE_HOME for %%C in ("%REVISE_HOME%\cache") do set "RV_CACHE=%%~fC"
set "RV_KEY=%RV_JDK:\=+%"
set "RV_KEY=%RV_KEY::=%"
set "RV_ARCHIVE=%RV_CACHE%\archives\%RV_ID%\%RV_KEY%\%RV_VERSION%.jsa"
if not exist "%RV_ARCHIVE%" exit /b 0
if not exist "%RV_ARCHIVE%.seal" exit /b 0
set "RV_SEAL="
set /p RV_SEAL=<"%RV_ARCHIVE%.seal"
for %%A in ("%RV_ARCHIVE%") do if "%RV_SEAL%"=="%%~zA %%~tA" set RV_WITH="-XX:SharedArchiveFile=%RV_ARCHIVE%"
exit /b 0

:train_later
setlocal
set "REVISE_TRAIN=now"
set "JAVA_HOME=%RV_JDK%"
start "" /b /low "%COMSPEC%" /d /c call "%RV_HERE%\revise.cmd" <nul >nul 2>&1
endlocal
exit /b 0

:train
for %%A in ("%RV_ARCHIVE%") do set "RV_PLACE=%%~dpA"
if not exist "%RV_PLACE%" md "%RV_PLACE%" 2>nul
if exist "%RV_ARCHIVE%.failed" exit /b 0
2>nul (
  9>"%RV_ARCHIVE%.lock" call :train_locked >nul
)
exit /b 0

:train_locked
set "RV_NEW=%RV_ARCHIVE%.%RANDOM%"
"%RV_JAVA%" %RV_FLAGS% "-XX:ArchiveClassesAtExit=%RV_NEW%" -cp "%RV_JAR%" revise.Training <nul >nul 2>&1
if errorlevel 1 goto train_failed
if not exist "%RV_NEW%" goto train_failed
"%RV_JAVA%" %RV_FLAGS% "-XX:SharedArchiveFile=%RV_NEW%" -XX:+VerifySharedSpaces -cp "%RV_JAR%" revise.Revise --version <nul >nul 2>&1
if errorlevel 1 goto train_failed
del /q "%RV_ARCHIVE%.seal" 2>nul
move /y "%RV_NEW%" "%RV_ARCHIVE%" >nul
if errorlevel 1 goto train_failed
for %%A in ("%RV_ARCHIVE%") do >"%RV_ARCHIVE%.seal" echo %%~zA %%~tA
>"%RV_CACHE%\archives\%RV_ID%\folder" echo %RV_HERE%
rem The archives of earlier builds in this folder have had their day.
for /d %%D in ("%RV_CACHE%\archives\*") do if /i not "%%~nxD"=="%RV_ID%" if exist "%%D\folder" (
  findstr /x /l /c:"%RV_HERE%" "%%D\folder" >nul 2>&1 && rd /s /q "%%D" 2>nul
)
exit /b 0
:train_failed
del /q "%RV_NEW%" 2>nul
>"%RV_ARCHIVE%.failed" echo failed
exit /b 0
