// A CUDA driver that computes nothing, for machines that have none: memory is the host's, every launch
// and copy succeeds, and four bytes read back are 2.0, which is what opening a device asks for; others
// are zeros. With compiler.c everything of the CUDA path runs but the kernels. What was asked of it
// goes to standard error at the end.
//
// DRIVER_FAILS="cuGraphLaunch 5 700": the fifth such call ends with that error, and so do later ones;
// for all but 2, which is no memory, and 801, which it cannot do, the context is lost and with it every
// call. DRIVER_BYTES is how much memory there is to hold.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int result;
typedef unsigned long long pointer;

static long modules, launches, graphs, replays, pinned_bytes, pageable_bytes, held_bytes, held_bytes_most;

static void report(void) {
	fprintf(stderr,
		"driver: {\"modules\": %ld, \"launches\": %ld, \"graphs\": %ld, \"replays\": %ld, "
		"\"pinned_bytes\": %ld, \"pageable_bytes\": %ld, \"held_bytes\": %ld, \"held_bytes_most\": %ld}\n",
		modules, launches, graphs, replays, pinned_bytes, pageable_bytes, held_bytes, held_bytes_most);
}

result cuInit(unsigned flags) {
	static int registered;
	if (!registered++)
		atexit(report);
	return 0;
}

static result lost;
static result fails(const char *call) {
	static char of[64];
	static long from;
	static result error;
	const char *wanted = getenv("DRIVER_FAILS");
	if (!of[0] && !(wanted && sscanf(wanted, "%63s %ld %d", of, &from, &error) == 3))
		of[0] = '-';
	if (!lost && !strcmp(call, of) && --from < 1) {
		if (error == 2 || error == 801)
			return error;
		lost = error;
	}
	return lost;
}
#define ASKED do { result error = fails(__func__); if (error) return error; } while (0)

// The device: an H200, as far as it is asked.
result cuDriverGetVersion(int *version) { return *version = 12090, 0; }
result cuDeviceGetCount(int *count) { return *count = 1, 0; }
result cuDeviceGet(int *device, int index) { return *device = 0, 0; }
result cuDeviceGetName(char *name, int bytes, int device) { return snprintf(name, bytes, "no GPU"), 0; }
result cuDeviceGetPCIBusId(char *id, int bytes, int device) { return snprintf(id, bytes, "0000:01:00.0"), 0; }
result cuDeviceTotalMem_v2(size_t *bytes, int device) { return *bytes = 141ull << 30, 0; }
result cuMemGetInfo_v2(size_t *free, size_t *total) { return *free = *total = 141ull << 30, 0; }
result cuDeviceGetAttribute(int *value, int attribute, int device) {
	static const int known[][2] = {
		{1, 1024}, {2, 1024}, {3, 1024}, {4, 64},        // threads: of a block, along x, y, z
		{5, 2147483647}, {6, 65535}, {7, 65535},         // blocks: along x, y, z
		{10, 32}, {16, 132}, {75, 9}, {76, 0}, {97, 232448}, // warp, multiprocessors, sm_90, shared memory
	};
	*value = 1;
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (known[i][0] == attribute)
			*value = known[i][1];
	return 0;
}

static result handle(void **out) { return (*out = malloc(8)) ? 0 : 2; }
result cuDevicePrimaryCtxRetain(void **context, int device) { return handle(context); }
result cuCtxSetCurrent(void *context) { return 0; }
result cuCtxGetStreamPriorityRange(int *least, int *most) { return *least = 0, *most = -5, 0; }
// NVRTC asks for a table of the driver's and looks how long it is.
result cuGetExportTable(const void **table, const void *id) {
	static uint64_t empty[1] = {8};
	return *table = empty, 0;
}

result cuStreamCreate(void **stream, unsigned flags) { return handle(stream); }
result cuStreamCreateWithPriority(void **stream, unsigned flags, int priority) { return handle(stream); }
result cuStreamSynchronize(void *stream) { ASKED; return 0; }
result cuStreamWaitEvent(void *stream, void *event, unsigned flags) { return 0; }
result cuEventCreate(void **event, unsigned flags) { return handle(event); }
result cuEventRecord(void *event, void *stream) { ASKED; return 0; }
result cuEventQuery(void *event) { ASKED; return 0; }
result cuEventSynchronize(void *event) { ASKED; return 0; }
result cuEventDestroy_v2(void *event) { return free(event), 0; }

// Memory. What is pinned is remembered, to tell copies from it.
static struct { char *at; size_t bytes; } pinned[1024];
static result room(void **out, size_t bytes) {
	return (*out = aligned_alloc(4096, (bytes + 4095) / 4096 * 4096)) ? 0 : 2;
}
// A device's memory begins with its length.
static result hold(pointer *out, size_t bytes) {
	char *at;
	const char *most = getenv("DRIVER_BYTES");
	if (most && held_bytes + (long)bytes > atol(most))
		return 2;
	result failed = room((void **)&at, bytes + 4096);
	if (!failed)
		held_bytes += *(size_t *)at = bytes, *out = (pointer)(at + 4096);
	if (held_bytes > held_bytes_most)
		held_bytes_most = held_bytes;
	return failed;
}
static result let_go(pointer of) {
	char *at = (char *)of - 4096;
	held_bytes -= *(size_t *)at;
	return free(at), 0;
}
result cuMemAlloc_v2(pointer *out, size_t bytes) { ASKED; return hold(out, bytes); }
result cuMemAllocAsync(pointer *out, size_t bytes, void *stream) { ASKED; return hold(out, bytes); }
result cuMemFree_v2(pointer at) { return let_go(at); }
result cuMemFreeAsync(pointer at, void *stream) { ASKED; return let_go(at); }
result cuMemAllocHost_v2(void **out, size_t bytes) {
	ASKED;
	result failed = room(out, bytes);
	for (int i = 0; !failed && i < 1024; i++)
		if (!pinned[i].at)
			return pinned[i].at = *out, pinned[i].bytes = bytes, 0;
	return failed;
}
result cuMemFreeHost(void *at) {
	for (int i = 0; i < 1024; i++)
		if (pinned[i].at == at)
			pinned[i].at = NULL;
	return free(at), 0;
}
result cuMemcpyHtoDAsync_v2(pointer to, const void *from, size_t bytes, void *stream) {
	ASKED;
	long *kind = &pageable_bytes;
	for (int i = 0; i < 1024; i++)
		if (pinned[i].at && (size_t)((char *)from - pinned[i].at) < pinned[i].bytes)
			kind = &pinned_bytes;
	*kind += bytes;
	return memcpy((void *)to, from, bytes), 0;
}
result cuMemcpyDtoHAsync_v2(void *to, pointer from, size_t bytes, void *stream) {
	ASKED;
	const float two = 2.0f;
	return bytes == sizeof two ? memcpy(to, &two, bytes) : memset(to, 0, bytes), 0;
}
result cuMemcpyDtoDAsync_v2(pointer to, pointer from, size_t bytes, void *stream) {
	ASKED;
	return memcpy((void *)to, (void *)from, bytes), 0;
}
result cuMemsetD8Async(pointer at, unsigned char value, size_t bytes, void *stream) {
	ASKED;
	return memset((void *)at, value, bytes), 0;
}

// Kernels and graphs.
result cuModuleLoadData(void **module, const void *image) { ASKED; return modules++, handle(module); }
result cuModuleGetFunction(void **function, void *module, const char *name) { return handle(function); }
result cuFuncSetAttribute(void *function, int attribute, int value) { return 0; }
result cuLaunchKernel(void *function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y,
	unsigned block_z, unsigned shared_bytes, void *stream, void **arguments, void **more) {
	ASKED;
	return launches++, 0;
}
result cuStreamBeginCapture_v2(void *stream, int mode) { ASKED; return 0; }
result cuStreamEndCapture(void *stream, void **graph) { ASKED; return handle(graph); }
result cuGraphGetNodes(void *graph, void **nodes, size_t *count) { return *count = 0, 0; }
result cuGraphInstantiateWithFlags(void **executable, void *graph, pointer flags) { ASKED; return graphs++, handle(executable); }
result cuGraphUpload(void *executable, void *stream) { return 0; }
result cuGraphLaunch(void *executable, void *stream) { ASKED; return replays++, 0; }
result cuGraphDestroy(void *graph) { return 0; }
result cuGraphExecDestroy(void *executable) { return 0; }
result cuGetErrorName(result error, const char **name) { return *name = "an error", 0; }
result cuGetErrorString(result error, const char **text) { return *text = "an error", 0; }
