// NVRTC's functions with no compiler behind them: every kernel becomes the same text, which driver.c
// takes. How many were compiled goes to standard error at the end.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char code[] = ".target sm_90a";
static long compiled;

static void report(void) { fprintf(stderr, "compiler: {\"compiled\": %ld}\n", compiled); }

int nvrtcVersion(int *major, int *minor) { return *major = 12, *minor = 9, 0; }
int nvrtcCreateProgram(void **program, const char *source, const char *name, int headers, void *texts, void *names) {
	return *program = (void *)source, 0;
}
int nvrtcCompileProgram(void *program, int count, const char *const *options) {
	if (!compiled++)
		atexit(report);
	return 0;
}
int nvrtcGetPTXSize(void *program, size_t *bytes) { return *bytes = sizeof code, 0; }
int nvrtcGetPTX(void *program, char *text) { return memcpy(text, code, sizeof code), 0; }
int nvrtcGetProgramLogSize(void *program, size_t *bytes) { return *bytes = 1, 0; }
int nvrtcGetProgramLog(void *program, char *text) { return *text = 0, 0; }
int nvrtcDestroyProgram(void **program) { return 0; }
const char *nvrtcGetErrorString(int error) { return "an error"; }
